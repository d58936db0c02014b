import type { Metronome } from '@metronome/sdk';
import { expectTypeOf } from 'vitest';
import type { NetBalanceResponse } from './netBalance.js';

expectTypeOf<Metronome.V1.ContractGetNetBalanceResponse>().toExtend<NetBalanceResponse>();
expectTypeOf<Metronome.V1.ContractGetNetBalanceResponse['data']>().toExtend<NetBalanceResponse>();
