import type { Metronome } from '@metronome/sdk';
import { expectTypeOf } from 'vitest';
import type { Page } from './collectPages.js';

type SeatPage = Metronome.V1.ContractListSeatBalancesResponse;

// Accepts pages as the SDK returns them, and the page of seats, which it leaves to the caller.
expectTypeOf<Metronome.V1.Customers.InvoicesCursorPage>().toExtend<Page<Metronome.V1.Customers.Invoice>>();
expectTypeOf<SeatPage>().toExtend<Page<SeatPage['data'][number]>>();
