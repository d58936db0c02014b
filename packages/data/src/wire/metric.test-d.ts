import type { CustomerListBillableMetricsResponse } from '@metronome/sdk/resources/v1/customers/customers';
import { expectTypeOf } from 'vitest';
import type { toMetricsView } from '../transform/toMetricsView.js';
import type { BillableMetricRow } from './metric.js';

expectTypeOf<CustomerListBillableMetricsResponse>().toExtend<BillableMetricRow>();
expectTypeOf<CustomerListBillableMetricsResponse[]>().toExtend<Parameters<typeof toMetricsView>[0]>();
expectTypeOf<{ id: string }>().not.toExtend<BillableMetricRow>();
