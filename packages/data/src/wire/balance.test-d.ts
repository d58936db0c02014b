import type { Metronome } from '@metronome/sdk';
import { expectTypeOf } from 'vitest';
import type { BalanceRecord } from './balance.js';

expectTypeOf<Metronome.V1.ContractListBalancesResponse>().toExtend<BalanceRecord>();
expectTypeOf<readonly Metronome.V1.ContractListBalancesResponse[]>().toExtend<readonly BalanceRecord[]>();
