import type { ContractRetrieveRateScheduleResponse } from '@metronome/sdk/resources/v1/contracts/contracts.js';
import { expectTypeOf } from 'vitest';
import type { RateScheduleRow } from './rate.js';

expectTypeOf<ContractRetrieveRateScheduleResponse.Data>().toExtend<RateScheduleRow>();
