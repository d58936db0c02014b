import type { BillingSource, UsageQuery, UsageView } from '@meterboard/data';
import { expectTypeOf } from 'vitest';
import type { SWRResponse } from 'swr';
import type { LoadState } from './loadState.js';
import { swrState } from './swrState.js';
import { useLoad } from './useLoad.js';

declare const answer: SWRResponse<UsageView, Error>;
declare const other: SWRResponse<string>;
declare const source: Required<BillingSource>;
declare const query: UsageQuery;

// SWR's result is taken as it is.
expectTypeOf(swrState(answer)).toEqualTypeOf<LoadState<UsageView>>();
expectTypeOf(swrState(other)).not.toExtend<LoadState<UsageView>>();

export function useAdapters(): void {
  // What is asked and what is answered are those of the method.
  expectTypeOf(useLoad({ load: (asked, context) => source.usage(asked, context), query, scope: 'acme' })).toExtend<LoadState<UsageView>>();
  // @ts-expect-error whose figures they are has to be said
  useLoad({ load: (asked, context) => source.usage(asked, context), query });
}
