import { describe, expect, it } from 'vitest';
import { decimal, instant, USD, type BalanceHistory, type BurnDownEstimate, type EstimatePoint, type Instant } from '@meterboard/data';
import { en } from '../../i18n/en.js';
import { createFormats } from '../../i18n/format.js';
import { burnDownAxis, burnDownDrawing, burnDownTicks, burnDownTime, nearestStop } from './drawing.js';
import { stopsOf } from './stops.js';

const formats = createFormats('en-US', 'UTC', 'unknown unit');
const words = { messages: en, formats };
const day = (date: string): Instant => instant(`2026-${date}T00:00:00Z`);
const point = (date: string, estimate: number, low = estimate, high = estimate): EstimatePoint => ({ at: day(date), estimate: decimal(estimate), low: decimal(low), high: decimal(high) });

/** From 11 June on: 80 left, 40 more on the 13th, nothing on the 15th. */
const view: BurnDownEstimate = {
  kind: 'burn-down',
  status: 'estimate',
  asOf: day('06-11'),
  until: day('06-15'),
  unit: USD,
  balance: decimal('80.004'),
  points: [point('06-11', 80), point('06-12', 60, 50, 70), point('06-13', 40, 20, 60), point('06-13', 80, 60, 100), point('06-14', 30, 0, 60), point('06-15', 0)],
  lines: [],
  runOut: { estimate: day('06-15'), earliest: day('06-14'), latest: null },
  losses: [],
  partial: false,
  basis: 30,
};
const history: BalanceHistory = {
  kind: 'balance-history',
  asOf: day('06-11'),
  unit: USD,
  points: [
    { at: day('06-07'), balance: decimal(100) },
    { at: day('06-09'), balance: decimal(90) },
    { at: day('06-11'), balance: decimal('80.004') },
  ],
  partial: false,
};

describe('stopsOf', () => {
  it('goes from the ledgers to the forecast; a step is one stop, with what was left before it', () => {
    expect(stopsOf(view, history).map(({ at, known, balance, before, point: index }) => [at.slice(8, 10), known, balance, before, index])).toEqual([
      ['07', true, '100', null, null],
      ['09', true, '90', null, null],
      ['11', true, '80.004', null, 0],
      ['12', false, '60', null, 1],
      ['13', false, '80', '40', 3],
      ['14', false, '30', null, 4],
      ['15', false, '0', null, 5],
    ]);
  });

  it('takes no ledger entry from after the moment of the forecast', () => {
    const later = { ...history, points: [...history.points, { at: day('06-12'), balance: decimal(1) }] };
    expect(stopsOf(view, later)).toEqual(stopsOf(view, history));
    expect(stopsOf(view, null)[0]).toMatchObject({ at: day('06-11'), balance: '80.004', known: true });
  });
});

describe('burnDownDrawing', () => {
  const stops = stopsOf(view, history);
  const time = burnDownTime(stops, view.until);
  const axis = burnDownAxis(view, stops, [{ label: 'Low', value: decimal(50) }], 100, formats);
  const drawn = burnDownDrawing({ view, stops, time, references: [{ label: 'Low', value: decimal(50) }] }, axis, burnDownTicks(time, 800, formats), 800, words);

  it('places moments by time, eight days over 800 pixels, and amounts with 6 % of room above the highest', () => {
    expect(drawn.stops.map(({ share }) => share * 8)).toEqual([0, 2, 4, 5, 6, 7, 8]);
    const y = (amount: number): number => Math.round((100 - (amount / 106) * 100) * 10) / 10;
    expect(drawn.past).toBe(`M0 ${y(100)}H200V${y(90)}H400V${y(80)}`);
    expect(drawn.pastArea).toBe(`${drawn.past}V100H0Z`);
    expect(drawn.expected).toBe(`M400 ${y(80)}L500 ${y(60)}L600 ${y(40)}L600 ${y(80)}L700 ${y(30)}L800 100`);
    expect(drawn.band).toBe(`M400 ${y(80)}L500 ${y(70)}L600 ${y(60)}L600 ${y(100)}L700 ${y(60)}L800 100L800 100L700 100L600 ${y(60)}L600 ${y(20)}L500 ${y(50)}L400 ${y(80)}Z`);
  });

  it('marks the days on which it may run out, to the end of the forecast where none is the last', () => {
    expect(drawn.runOut).toBe('M700 100H800');
    expect(burnDownDrawing({ view: { ...view, runOut: { estimate: null, earliest: null, latest: null } }, stops, time, references: [] }, axis, [], 800, words).runOut).toBe('');
  });

  it('labels midnights where they are, and lines at their height', () => {
    expect(drawn.timeTicks.map(({ label, share }) => [label, share * 8])).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15].map((date, index) => [`Jun ${date}`, index]));
    expect(drawn.references).toMatchObject([{ label: 'Low', amount: '$50.00', beyond: null }]);
  });

  it('leaves a label out that would end beyond the room at the end of the axis', () => {
    const narrow = (format: (typeof formats)['tick']) => burnDownTicks(time, 800, { ...formats, tick: format }).at(-1)?.share;
    expect(narrow(() => 'Jul')).toBe(1);
    expect(narrow(() => 'July 2027')).toBeLessThan(1);
  });

  it('draws no past from a single moment', () => {
    const alone = stopsOf(view, null);
    expect(burnDownDrawing({ view, stops: alone, time: burnDownTime(alone, view.until), references: [] }, axis, [], 800, words)).toMatchObject({ past: '', pastArea: '' });
  });

  it('finds the nearest stop', () => {
    expect([0, 0.1, 0.13, 0.6, 0.99].map((share) => nearestStop(drawn.stops, share))).toEqual([0, 0, 1, 3, 6]);
    expect([nearestStop([], 0.5), nearestStop(drawn.stops, Number.NaN)]).toEqual([null, null]);
  });
});
