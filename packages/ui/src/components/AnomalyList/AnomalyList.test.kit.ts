import { findAnomalies, instant, type AnomaliesView, type SpendView, type UsageView } from '@meterboard/data';
import { spendView, usageView } from '../../chart/views.test.kit.js';

export const now = instant('2030-01-01T00:00:00Z');

const days = (of: (day: number) => number, length = 40): number[] => Array.from({ length }, (_, day) => of(day));

/** 40 days from 1 October 2024, of which the 31st cost four times the usual. */
export const spend: SpendView = spendView({ values: { 'gpu-hours': days((day) => (day === 30 ? 980.05 : 100.02)), cpu: days((day) => (day === 30 ? 224.05 : 200.68)) } });
/** Nothing for two days from 29 October on, then more than before, for good. */
export const usage: UsageView = usageView({ values: { 'us-east': days((day) => (day === 28 || day === 29 ? 0 : day < 40 ? 120 : 400), 50), 'eu-west': days(() => 80, 50) } });
export const anomalies: AnomaliesView = findAnomalies(spend, { now });
export const changes: AnomaliesView = findAnomalies(usage, { now });
export const none: AnomaliesView = findAnomalies(usageView({ values: { a: days(() => 5) } }), { now });
export const early: AnomaliesView = findAnomalies(usageView({ values: { a: days(() => 5, 9) } }), { now });
export const failed = { status: 'error', error: { kind: 'server', requestId: 'req_8' }, refetch: () => undefined } as const;
