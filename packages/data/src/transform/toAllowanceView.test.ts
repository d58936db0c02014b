import { describe, expect, it } from 'vitest';
import { AggregationError, TimeRangeError, UnitMismatchError } from '../errors.js';
import { decimal, type Decimal } from '../exact/decimal.js';
import { frozen } from '../frozen.test.kit.js';
import { USD, type Unit } from '../exact/unit.js';
import { instant, interval } from '../time/instant.js';
import type { BalanceLine, BalanceSegment } from '../view/balances.js';
import { bareLine } from './balances/line.test.kit.js';
import { cumulative } from './cumulative.js';
import { daily, span } from './daily.test.kit.js';
import { charge, day, NOVEMBER, spend, usage } from './spend/records.test.kit.js';
import { toAllowanceView, type AllowanceOptions, type UsedFigure } from './toAllowanceView.js';

const CALLS: Unit = { kind: 'count', name: 'calls' };
const of = (value: string): AllowanceOptions['allowance'] => ({ value: decimal(value), unit: CALLS });

/** A period of 10 days, of which `days` are over. */
const figure = (used: string | null): UsedFigure => ({ kind: 'used', period: interval('2026-06-01T00:00:00Z', '2026-06-11T00:00:00Z'), unit: CALLS, used: used === null ? null : decimal(used) });
const after = (days: number) => instant(new Date(Date.UTC(2026, 5, 1) + days * 86_400_000).toISOString());
const at = (days: number, used: string | null, allowance: AllowanceOptions['allowance'] = of('1000'), more: Partial<AllowanceOptions> = {}) =>
  toAllowanceView(figure(used), { now: after(days), allowance, ...more });

describe('what is left of an allowance', () => {
  it('is exact, with the shares of allowance and period', () => {
    expect(at(4, '300.1')).toEqual({
      kind: 'allowance', asOf: '2026-06-05T00:00:00.000Z', period: { start: '2026-06-01T00:00:00.000Z', end: '2026-06-11T00:00:00.000Z' }, unit: CALLS,
      allowed: '1000', used: '300.1', remaining: '699.9', overage: '0', shareUsed: '0.3001', shareGone: '0.4',
      pace: { status: 'behind', tolerance: '0.05', runsOut: null },
    });
  });

  it('is overage beyond it, and not negative', () => {
    expect(at(4, '1000.000000000000000001')).toMatchObject({ remaining: '0', overage: '0.000000000000000001', shareUsed: '1' });
    expect(at(4, '3300')).toMatchObject({ remaining: '0', overage: '2300', shareUsed: '3.3', pace: { status: 'ahead', runsOut: null } });
  });

  it('is more than the allowance after a correction below zero', () => {
    expect(at(4, '-50')).toMatchObject({ remaining: '1050', overage: '0', shareUsed: '-0.05', pace: { status: 'behind', runsOut: null } });
  });

  it.each<[string, AllowanceOptions['allowance'], string | null, object]>([
    ['without a limit, nothing is over it', 'unlimited', '7', { allowed: 'unlimited', used: '7', remaining: null, overage: '0', shareUsed: null }],
    ['of nothing, all use is overage and no share', of('0'), '7', { allowed: '0', remaining: '0', overage: '7', shareUsed: null }],
    ['of an unknown amount, it is unknown', null, '7', { allowed: null, used: '7', remaining: null, overage: null, shareUsed: null }],
    ['with unknown use, it is unknown', of('10'), null, { allowed: '10', used: null, remaining: null, overage: null, shareUsed: null }],
  ])('%s', (_, allowance, used, expected) => {
    expect(at(4, used, allowance)).toMatchObject({ ...expected, pace: { status: 'none' } });
  });
});

describe('the pace', () => {
  it.each<[string, string, 'ahead' | 'on' | 'behind']>([
    ['five points more are still on pace', '450', 'on'],
    ['a trillionth above them is ahead', '450.000000000001', 'ahead'],
    ['five points less are still on pace', '350', 'on'],
    ['a trillionth below them is behind', '349.999999999999', 'behind'],
  ])('four tenths into the period, %s', (_, used, status) => {
    expect(at(4, used).pace).toMatchObject({ status });
  });

  it('takes the tolerance that it is given', () => {
    expect(at(4, '450', of('1000'), { tolerance: 0.02 }).pace).toMatchObject({ status: 'ahead', tolerance: '0.02' });
    expect(at(4, '400.1', of('1000'), { tolerance: 0 }).pace).toMatchObject({ status: 'ahead', tolerance: '0' });
  });

  it('tells when the allowance runs out, to the millisecond', () => {
    // 800 in 4 days is 200 a day: the 1,000th is used 5 days in.
    expect(at(4, '800').pace).toMatchObject({ status: 'ahead', runsOut: '2026-06-06T00:00:00.000Z' });
    // 600 in 4 days is 150 a day: 6 2/3 days, or 6 days and 16 hours.
    expect(at(4, '600').pace).toMatchObject({ runsOut: '2026-06-07T16:00:00.000Z' });
    expect(at(4, '400').pace).toMatchObject({ status: 'on', runsOut: null });
    expect(at(4, '1000').pace).toMatchObject({ status: 'ahead', runsOut: null });
  });

  it('is not told before a twentieth of the period is over, nor outside of it', () => {
    expect(at(0.499, '900').pace).toEqual({ status: 'not-enough-data' });
    expect(at(0.5, '900').pace).toMatchObject({ status: 'ahead' });
    expect(at(-1, '0')).toMatchObject({ shareGone: '0', pace: { status: 'not-started' } });
    expect(at(10, '900')).toMatchObject({ shareGone: '1', pace: { status: 'ended' } });
    expect(at(12, '900')).toMatchObject({ shareGone: '1', pace: { status: 'ended' } });
  });

  it('goes by time as it passes where clocks change: a day of 25 hours in a week of 169', () => {
    const week = { ...figure('0'), period: interval('2026-10-19T00:00:00+02:00', '2026-10-26T00:00:00+01:00') };
    // 25 October is over after 169 hours; at its noon 144 + 13 of them are.
    expect(toAllowanceView(week, { now: instant('2026-10-25T12:00:00+01:00'), allowance: of('1') }).shareGone).toBe('0.928994');
  });
});

describe('of a usage view', () => {
  const view = daily([100, null, 50, null, null], { now: instant('2024-10-03T12:00:00Z') });
  const allowance = { value: decimal('500'), unit: view.unit };

  it('is what the buckets of the period show, with the one in progress', () => {
    expect(toAllowanceView(frozen(view), { now: instant('2024-10-03T12:00:00Z'), allowance })).toMatchObject({ used: '150', remaining: '350', shareGone: '0.5', pace: { status: 'behind' } });
    expect(toAllowanceView(view, { now: instant('2024-10-03T12:00:00Z'), allowance, period: span(48, 240) })).toMatchObject({ used: '50', shareGone: '0.0625' });
  });

  it('of a period that is over is what was used in it, whatever came later', () => {
    const later = daily([100, 20, 50, 7]);
    expect(toAllowanceView(later, { now: instant('2024-10-09T00:00:00Z'), allowance, period: span(0, 48) })).toMatchObject({ used: '120', pace: { status: 'ended' } });
    expect(toAllowanceView(later, { now: instant('2024-10-05T00:00:00Z'), allowance, period: span(48, 240) })).toMatchObject({ used: '57' });
  });

  it('of a period that has not begun, nothing is used; of one without any figure, nobody knows', () => {
    expect(toAllowanceView(view, { now: instant('2024-09-30T00:00:00Z'), allowance })).toMatchObject({ used: '0', pace: { status: 'not-started' } });
    expect(toAllowanceView(daily([null, null, 3]), { now: instant('2024-10-02T12:00:00Z'), allowance })).toMatchObject({ used: null, pace: { status: 'none' } });
    expect(toAllowanceView(daily([0, null, 3]), { now: instant('2024-10-02T12:00:00Z'), allowance })).toMatchObject({ used: '0', pace: { status: 'behind' } });
  });

  it.each([
    ['begins within a bucket', span(12, 120)],
    ['begins before the view', span(-24, 120)],
    ['ended within a bucket', span(0, 36)],
  ])('a period that %s is refused', (_, period) => {
    expect(() => toAllowanceView(view, { now: instant('2024-10-03T12:00:00Z'), allowance, period })).toThrow(TimeRangeError);
  });

  it('a view that ends before now is refused, as what was used since then is not in it', () => {
    expect(() => toAllowanceView(view, { now: instant('2024-10-07T00:00:00Z'), allowance, period: span(0, 240) })).toThrow(TimeRangeError);
  });

  it('what does not add up is refused', () => {
    const now = instant('2024-10-03T12:00:00Z');
    expect(() => toAllowanceView(daily([1, 2], { aggregation: 'max' }), { now, allowance })).toThrow(AggregationError);
    expect(() => toAllowanceView(cumulative(view), { now, allowance })).toThrow(AggregationError);
  });
});

describe('of a spend view', () => {
  it('is usage before credits, or what is invoiced', () => {
    const paid = { ...charge('applied_commit_or_credit', -1500), applied_commit_or_credit: { id: 'c', type: 'CREDIT' } };
    const view = spend([day('2024-11-01', [usage(4000), paid])]);
    const options = { now: instant('2024-11-02T00:00:00Z'), period: NOVEMBER, allowance: { value: decimal('100'), unit: USD } };
    expect(toAllowanceView(view, options)).toMatchObject({ used: '40', unit: USD });
    expect(toAllowanceView(view, { ...options, measure: 'net' })).toMatchObject({ used: '25' });
  });
});

describe('of a commit or credit', () => {
  const now = instant('2026-06-16T00:00:00Z');
  const segment = (month: string, next: string, status: BalanceSegment['status'], amount = '100'): BalanceSegment => ({ id: month, interval: interval(`2026-${month}-01T00:00:00Z`, `2026-${next}-01T00:00:00Z`), amount: decimal(amount), status });
  const zeros = Object.fromEntries(['expired', 'rolledOver', 'truedUp', 'adjusted', 'reversed', 'other', 'overdrawn', 'expiredUnposted'].map((name) => [name, decimal('0')]));
  const line = (fields: { [Name in keyof BalanceLine]?: BalanceLine[Name] | Decimal }): BalanceLine => bareLine({ ...zeros, ...fields } as Partial<BalanceLine>);

  it('is everything that there was to use: what is used, left or expired', () => {
    const june = [segment('06', '07', 'active')];
    expect(toAllowanceView(line({ segments: june, used: decimal('60'), remaining: decimal('40') }), { now })).toMatchObject({ unit: USD, allowed: '100', used: '60', remaining: '40', shareGone: '0.5', pace: { status: 'ahead' } });
    expect(toAllowanceView(line({ segments: june, used: decimal('60'), remaining: decimal('90'), adjusted: decimal('50') }), { now })).toMatchObject({ allowed: '150', used: '60' });
    expect(toAllowanceView(line({ segments: june, used: decimal('120'), remaining: decimal('0'), overdrawn: decimal('20') }), { now })).toMatchObject({ allowed: '100', overage: '20' });
    const over = { segments: [segment('05', '06', 'over')], used: decimal('60'), remaining: decimal('0'), expired: decimal('30'), expiredUnposted: decimal('10') };
    expect(toAllowanceView(line(over), { now })).toMatchObject({ allowed: '100', used: '60', pace: { status: 'ended' } });
  });

  it('is unknown where the line does not say', () => {
    const june = [segment('06', '07', 'active')];
    expect(toAllowanceView(line({ segments: june, remaining: decimal('40') }), { now })).toMatchObject({ allowed: null, used: null });
    expect(toAllowanceView(line({ segments: june, used: decimal('60') }), { now })).toMatchObject({ allowed: null, used: '60', remaining: null });
  });

  it('is unused before it begins', () => {
    expect(toAllowanceView(line({ segments: [segment('07', '08', 'upcoming')] }), { now })).toMatchObject({ allowed: '100', used: '0', pace: { status: 'not-started' } });
  });

  it('of several segments is the active one, if only use took from the line', () => {
    const segments = [segment('05', '06', 'over'), segment('06', '07', 'active', '200'), segment('07', '08', 'upcoming')];
    const many = { segments, used: decimal('130'), remaining: decimal('150') };
    expect(toAllowanceView(line(many), { now })).toMatchObject({ allowed: '200', used: '50', period: segments[1]!.interval });
    expect(toAllowanceView(line({ ...many, rolledOver: decimal('5') }), { now })).toMatchObject({ allowed: '200', used: null });
  });

  it('of several at once, or of none, has no period', () => {
    const twice = [segment('05', '08', 'active'), segment('06', '07', 'active')];
    expect(() => toAllowanceView(line({ segments: twice }), { now })).toThrow(TimeRangeError);
    expect(() => toAllowanceView(line({ segments: [] }), { now })).toThrow(/0 active segments of 0/);
  });
});

describe('options', () => {
  it.each<[string, object]>([
    ['options.allowance', { allowance: 'none' }],
    ['options.allowance', { allowance: undefined }],
    ['options.allowance.unit', { allowance: { value: '5' } }],
    ['options.allowance', { allowance: of('-1') }],
    ['options.tolerance', { tolerance: 5 }],
    ['options.tolerance', { tolerance: -0.01 }],
    ['options.tolerance', { tolerance: '0.5' }],
    ['options.measure', { measure: 'gros' }],
  ])('are refused with their path: %s', (path, more) => {
    expect(() => at(4, '1', of('10'), more)).toThrow(expect.objectContaining({ path }));
  });

  it('an allowance in another unit, or an unknown one, is refused', () => {
    expect(() => at(4, '1', { value: decimal('1'), unit: USD })).toThrow(UnitMismatchError);
    const unknown: Unit = { kind: 'unknown' };
    expect(() => toAllowanceView({ ...figure('1'), unit: unknown }, { now: after(1), allowance: { value: decimal('1'), unit: unknown } })).toThrow(UnitMismatchError);
  });

  it('so is a figure of the host\'s own that is none', () => {
    const ofFigure = (change: object) => () => toAllowanceView({ ...figure('1'), ...change }, { now: after(1), allowance: null });
    expect(ofFigure({ unit: 'calls' })).toThrow(expect.objectContaining({ path: 'figure.unit' }));
    expect(ofFigure({ used: 'many' })).toThrow(expect.objectContaining({ code: 'decimal-syntax' }));
    expect(ofFigure({ period: {} })).toThrow(expect.objectContaining({ path: 'figure.period.start' }));
  });

  it('now has to be an instant', () => {
    expect(() => at(4, '1', of('10'), { now: 'today' as never })).toThrow(expect.objectContaining({ path: 'options.now' }));
  });
});
