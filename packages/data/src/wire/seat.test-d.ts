import type { Metronome } from '@metronome/sdk';
import { expectTypeOf } from 'vitest';
import type { SeatBalanceRow } from './seat.js';

expectTypeOf<Metronome.V1.ContractListSeatBalancesResponse['data'][number]>().toExtend<SeatBalanceRow>();
