import type { BillingSource, SpendView } from '@meterboard/data';
import { instant } from '@meterboard/data';
import { expectTypeOf } from 'vitest';
import type { LoadState } from './loadState.js';
import { useLoad } from './useLoad.js';

declare const source: Required<BillingSource>;
const interval = { start: instant('2024-10-01T00:00:00Z'), end: instant('2024-11-01T00:00:00Z') };

// A query may be written where it is asked: its literals are not widened to text.
const useSpend = () => useLoad({ load: (asked, context) => source.spend(asked, context), query: { interval, bucket: 'day', groupBy: { group: 'region' } }, scope: 'c' });
expectTypeOf(useSpend).returns.toExtend<LoadState<SpendView>>();

const useUsage = () => useLoad({ load: (asked, context) => source.usage(asked, context), query: { metricId: 'm', interval, bucket: 'hour', groupBy: ['region', 'team'] }, scope: 'c' });
expectTypeOf(useUsage).returns.not.toBeAny();

// Nothing to ask yet.
const useNothing = (query: { archived: boolean } | null) => useLoad({ load: (asked, context) => source.balances(asked, context), query, scope: 'c' });
expectTypeOf(useNothing).returns.not.toBeAny();
