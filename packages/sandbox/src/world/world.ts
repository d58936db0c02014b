import { type Books, openBooks } from './books.js';
import { storiesFor } from './stories/index.js';
import { calendarOf } from './stories/build.js';
import type { Customer } from './story.js';
import type { Moment } from './time.js';

/** The customers, and their figures at the moment of the clock. */
export interface World {
  seed: string;
  /** The first hour with usage. */
  origin: Moment;
  customers: readonly Customer[];
  now(): Moment;
  /** Sets the clock. The dates of stories stay; events, invoices and balances follow the clock. */
  setNow(moment: Moment): void;
  /** A customer's books at the moment of the clock; undefined for an unknown id. */
  books(customerId: string): Books | undefined;
}

/** The default moment: mid-month, mid-afternoon, so that a month, a day and an hour are all in progress. */
export const DEFAULT_NOW: Moment = Date.UTC(2026, 10, 17, 14, 20);

/** Creates a world around the present moment `now`. The same seed and moment give the same world to the last digit. */
export function createWorld({ now = DEFAULT_NOW, seed = 'meterboard' }: { now?: Moment; seed?: string } = {}): World {
  const calendar = calendarOf(now);
  const customers = storiesFor(calendar);
  const opened = new Map<string, Books>();
  let clock = now;
  return {
    seed, origin: calendar.origin, customers,
    now: () => clock,
    setNow(moment) {
      clock = moment;
      opened.clear();
    },
    books(customerId) {
      const customer = customers.find(({ id }) => id === customerId);
      if (!customer) return undefined;
      const books = opened.get(customerId) ?? openBooks(seed, customer, calendar.origin, clock);
      opened.set(customerId, books);
      return books;
    },
  };
}
