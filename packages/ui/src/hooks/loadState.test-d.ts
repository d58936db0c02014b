import type { UsageView } from '@meterboard/data';
import type { UseQueryResult } from '@tanstack/react-query';
import { expectTypeOf } from 'vitest';
import type { Loadable, LoadState } from './loadState.js';

// A query result of TanStack is a state as it is.
expectTypeOf<UseQueryResult<UsageView>>().toExtend<LoadState<UsageView>>();
expectTypeOf<UseQueryResult<string>>().not.toExtend<LoadState<UsageView>>();

// A loadable is data or a state, never both and never neither.
expectTypeOf<{ data: number }>().toExtend<Loadable<number>>();
expectTypeOf<{ state: { status: 'pending' } }>().toExtend<Loadable<number>>();
expectTypeOf<{ data: number; state: { status: 'pending' } }>().not.toExtend<Loadable<number>>();
expectTypeOf<object>().not.toExtend<Loadable<number>>();
