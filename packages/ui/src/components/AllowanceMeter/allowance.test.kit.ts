import { decimal, instant, interval, toAllowanceView, type AllowanceOptions, type AllowanceView, type Unit } from '@meterboard/data';

export const CALLS: Unit = { kind: 'count', name: 'API calls' };

/** What was used of the calls of November, on its 18th day at noon: 58.3 % of it is over. */
export const allowanceView = (used: string | null, allowance: AllowanceOptions['allowance'] = { value: decimal('1000000'), unit: CALLS }, now = '2026-11-18T12:00:00Z', unit: Unit = CALLS): AllowanceView =>
  toAllowanceView({ kind: 'used', period: interval('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'), unit, used: used === null ? null : decimal(used) }, { now: instant(now), allowance });
