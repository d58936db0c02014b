import { expect, it } from 'vitest';
import { decimal, instant, USD, ZERO, type BurnDownEstimate, type ExpectedLoss } from '@meterboard/data';
import { en } from '../../i18n/en.js';
import { createFormats } from '../../i18n/format.js';
import { availableFigure, outlookFigures } from './outlookTiles.js';

const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };
const asOf = instant('2025-06-15T00:00:00Z');
const until = instant('2025-12-01T00:00:00Z');
const loss = (name: string, month: string, estimate: number): ExpectedLoss => ({ lineId: name, name, at: instant(`2025-${month}-01T00:00:00Z`), estimate: decimal(estimate), low: ZERO, high: decimal(900) });
const burnDown = (...losses: ExpectedLoss[]): BurnDownEstimate => ({
  kind: 'burn-down',
  status: 'estimate',
  asOf,
  until,
  unit: USD,
  balance: decimal(1000),
  points: [],
  lines: [],
  runOut: { estimate: null, earliest: null, latest: null },
  losses,
  partial: false,
  basis: 30,
});

it('adds up the losses that are expected and names the first two, not one that is only possible', () => {
  const figure = (...losses: ExpectedLoss[]) => outlookFigures(burnDown(loss('Maybe', '07', 0), ...losses), words).losses;
  expect(figure(loss('Surely', '08', 500))).toEqual({ value: '≈ $500.00', note: 'From \u2068Surely\u2069, on Aug 1, 2025.' });
  expect(figure(loss('Surely', '08', 500), loss('Later', '09', 70.1))).toEqual({ value: '≈ $570.10', note: 'From \u2068Surely\u2069, on Aug 1, 2025. From \u2068Later\u2069, on Sep 1, 2025.' });
  expect(figure(loss('Surely', '08', 500), loss('Later', '09', 70.1), loss('Last', '10', 0.2))).toEqual({ value: '≈ $570.30', note: 'From \u2068Surely\u2069, on Aug 1, 2025. From \u2068Later\u2069, on Sep 1, 2025. …' });
  expect(outlookFigures(burnDown(loss('Maybe', '07', 0)), words).losses.note).toBe('Nothing would expire unused.');
  expect(outlookFigures(burnDown(), words).losses.note).toBe('Nothing would expire unused.');
});

it('says that a date may be too early, and an amount too low, where a record does not say what is left of it', () => {
  const caution = 'Some records do not say enough to be counted; these figures may be too low.';
  const known = burnDown();
  expect(outlookFigures(known, words).runOut.note).toBe('At the current pace it lasts until Dec 1, 2025.');
  expect(outlookFigures({ ...known, partial: true }, words).runOut.note).toBe(`At the current pace it lasts until Dec 1, 2025. ${caution}`);
  expect(outlookFigures({ ...known, partial: true, runOut: { estimate: until, earliest: asOf, latest: null } }, words).runOut.note).toMatch(new RegExp(`${caution}$`));
  const available = { amount: decimal(5), unit: USD, asOf, lowBelow: null };
  expect(availableFigure({ ...available, isPartial: false }, words).note).toBe('Healthy · As of Jun 15, 2025, 12:00 AM UTC');
  expect(availableFigure({ ...available, isPartial: true }, words).note).toBe(`Healthy · As of Jun 15, 2025, 12:00 AM UTC · ${caution}`);
});

it('says no date where nothing is left, and no range of a single day', () => {
  const soon = (from: string | null, to: string | null) => ({ ...burnDown(), runOut: { estimate: instant('2025-07-02T09:00:00Z'), earliest: from === null ? null : instant(from), latest: to === null ? null : instant(to) } });
  const runOut = (from: string | null, to: string | null) => outlookFigures(soon(from, to), words).runOut;
  expect(runOut('2025-07-02T01:00:00Z', '2025-07-02T20:00:00Z')).toEqual({ value: 'Jul 2, 2025', note: 'At the current pace.' });
  expect(runOut('2025-07-01T01:00:00Z', '2025-07-02T20:00:00Z').note).toBe('At the current pace, between Jul 1, 2025 and Jul 2, 2025.');
  expect(runOut('2025-07-01T01:00:00Z', null).note).toBe('At the current pace, Jul 1, 2025 at the earliest.');
  expect(outlookFigures({ ...soon('2025-06-15T00:00:00Z', '2025-06-15T00:00:00Z'), balance: ZERO }, words).runOut).toEqual({ value: '–', note: 'No balance' });
  expect(outlookFigures({ ...burnDown(), partial: true, balance: ZERO }, words).runOut.note).toMatch(/^No balance · Some records/);
});

it('speaks of the expiry, not of the pace, where the rest expires before it is used', () => {
  const at = (month: string) => instant(`2025-${month}-01T00:00:00Z`);
  const note = (earliest: string, ...losses: ExpectedLoss[]) => outlookFigures({ ...burnDown(...losses), runOut: { estimate: at('08'), earliest: at(earliest), latest: at('08') } }, words).runOut.note;
  expect(note('08', loss('Promo', '08', 5))).toBe('What is left by then expires on that day.');
  expect(note('07', loss('Promo', '08', 5))).toBe('What is left by then expires on that day. At the current pace, Jul 1, 2025 at the earliest.');
  expect(note('08', loss('Promo', '07', 5), loss('Maybe', '08', 0))).toBe('At the current pace.');
});
