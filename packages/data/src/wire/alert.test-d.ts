import type { Metronome } from '@metronome/sdk';
import { expectTypeOf } from 'vitest';
import type { AlertRow } from './alert.js';

expectTypeOf<Metronome.V1.Customers.CustomerAlert>().toExtend<AlertRow>();
