import type { Metronome } from '@metronome/sdk';
import { expectTypeOf } from 'vitest';
import type { ContractRow } from './contract.js';

expectTypeOf<Metronome.ContractV2>().toExtend<ContractRow>();
