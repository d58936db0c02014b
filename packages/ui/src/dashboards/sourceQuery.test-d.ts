import { QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { BillingSource, MetricsView, UsageView } from '@meterboard/data';
import { createHttpSource } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { expectTypeOf } from 'vitest';
import type { LoadState } from '../hooks/loadState.js';
import type { UsageDashboardProps } from './UsageDashboard/usageProps.js';
import { billingQuery } from './sourceQuery.js';

const source = createHttpSource({ baseUrl: '/api/billing' });
const client = new QueryClient();

// Whole, in part, or for tests: every one is a source.
expectTypeOf(source).toExtend<UsageDashboardProps['source']>();
expectTypeOf(fakeSource()).toExtend<UsageDashboardProps['source']>();
expectTypeOf<{ usage: NonNullable<BillingSource['usage']> }>().toExtend<UsageDashboardProps['source']>();
expectTypeOf<Record<string, never>>().toExtend<UsageDashboardProps['source']>();

// A query of a dashboard is TanStack Query's own, with the view as its data.
expectTypeOf(client.query(billingQuery({ source, scope: 'c' }, 'metrics', {}))).toEqualTypeOf<Promise<MetricsView>>();
expectTypeOf<UseQueryResult<MetricsView>>().toExtend<LoadState<MetricsView>>();
expectTypeOf(billingQuery({ source, scope: 'c' }, 'usage', {} as never).queryFn).returns.toEqualTypeOf<Promise<UsageView>>();

// @ts-expect-error a query of usage names a metric
billingQuery({ source, scope: 'c' }, 'usage', {});
// @ts-expect-error an address with a credential in it is not for a cache
billingQuery({ source, scope: 'c' }, 'embedUrl', { dashboard: 'usage' });
// @ts-expect-error whose figures it is has to be said
billingQuery({ source }, 'metrics', {});
