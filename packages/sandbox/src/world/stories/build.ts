import { exact, fromMilli } from '../exact.js';
import { idOf } from '../ids.js';
import type { Contract, Grant, Product, Rate, Segment, Tier } from '../story.js';
import { DAY, floorTo, monthStart, type Moment, type Span } from '../time.js';
import type { CreditType } from '../units.js';

/** The dates of a story, relative to the moment the world was made for and not to later settings of the clock. */
export interface Calendar {
  /** The world's first hour: midnight, 120 days before. */
  origin: Moment;
  /** The first of a month, counted from the current month. */
  month(offset: number): Moment;
  /** A midnight, counted from today. */
  day(offset: number): Moment;
}

export const HISTORY_DAYS = 120;

export function calendarOf(now: Moment): Calendar {
  const today = floorTo(now, DAY);
  return {
    origin: today - HISTORY_DAYS * DAY,
    month: (offset) => monthStart(now, offset),
    day: (offset) => today + offset * DAY,
  };
}

const tier = (size: number | null, price: string): Tier => ({ size, price: exact(price), perMilli: fromMilli(exact(price)) });

export const flat = (price: string): Tier[] => [tier(null, price)];

/** Tiers as [width, price] pairs; the last pair has no width. */
export const tiered = (...tiers: readonly (readonly [number | null, string])[]): Tier[] =>
  tiers.map(([size, price]) => tier(size, price));

export const rate = (product: Product, unit: CreditType, tiers: readonly Tier[], more: Partial<Rate> = {}): Rate => ({
  product, unit, prices: { '': tiers }, ...more,
});

type ContractParts = Pick<Contract, 'name' | 'unit' | 'rates' | 'start' | 'end'> & Partial<Contract>;

export function contract(key: string, parts: ContractParts): Contract {
  return { id: idOf(`${key}/contract`), rateCardId: idOf(`rate-card/${key.split('/')[0] ?? key}`), subscriptions: [], charges: [], voided: [], ...parts };
}

export const segment = (key: string, amount: string | number, span: Span): Segment => ({ id: idOf(`${key}/segment`), amount: exact(amount), ...span });

type GrantParts = Pick<Grant, 'type' | 'product' | 'unit'> &
  Partial<Omit<Grant, 'segments'>> & { spans: readonly (readonly [amount: string | number, start: Moment, end: Moment])[] };

/** A commit or credit, which exists from its first segment on, or earlier from `createdAt`. */
export function grant(key: string, { spans, ...parts }: GrantParts): Grant {
  const segments = spans.map(([amount, start, end], index) => segment(`${key}/${String(index)}`, amount, { start, end }));
  return { id: idOf(`${key}/grant`), priority: 100, contract: null, createdAt: segments[0]?.start ?? 0, segments, ...parts };
}

/** A record for each month of a span, as recurring grants make them. Each exists from the start of its period. */
export function monthlyGrants(key: string, span: Span, make: (period: Span, key: string) => Grant): Grant[] {
  const grants: Grant[] = [];
  for (let start = span.start; start < span.end; start = monthStart(start, 1)) {
    const name = `${key}/${new Date(start).toISOString().slice(0, 10)}`;
    grants.push(make({ start, end: Math.min(monthStart(start, 1), span.end) }, name));
  }
  return grants;
}
