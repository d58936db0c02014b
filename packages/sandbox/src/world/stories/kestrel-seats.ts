import { exact } from '../exact.js';
import { idOf } from '../ids.js';
import { GENERATIONS, SEAT_CREDITS } from '../products.js';
import type { Grant, SeriesShape } from '../story.js';
import { HOUR } from '../time.js';
import { seatTotal } from '../timeline.js';
import { AI_CREDITS } from '../units.js';
import { type Calendar, grant, monthlyGrants } from './build.js';

/** People with a seat in the studio: enough for a second page of 25, two of whom joined this month. */
const PEOPLE = [
  'ada', 'alan', 'annie', 'barbara', 'carol', 'donald', 'dorothy', 'edsger', 'evelyn', 'frances', 'grace', 'hedy', 'jean', 'joan',
  'john', 'katherine', 'ken', 'leslie', 'lynn', 'margaret', 'mary', 'niklaus', 'radia', 'richard', 'rosa', 'shafi', 'sophie', 'tim', 'tony',
];
const NEW_PEOPLE = 2;
const PER_SEAT = exact(120);

export const SUBSCRIPTION_ID = idOf('kestrel/studio-seats');
export const SEATS = PEOPLE.length;

interface Member {
  seat: string;
  joined: number;
}

/** A seat is named by its person's e-mail address, as customers do: personal data. */
function membersOf(calendar: Calendar): Member[] {
  return PEOPLE.map((person, index) => ({
    seat: `${person}@kestrel.example`,
    joined: index < PEOPLE.length - NEW_PEOPLE ? calendar.origin : calendar.month(0) + (5 * 24 + 9) * HOUR,
  }));
}

/** Some use their seat a lot and run out of credits, some hardly use it. */
export function generationSeries(calendar: Calendar): SeriesShape[] {
  return membersOf(calendar).map(({ seat, joined }, index) => ({
    group: { seat }, perHour: 0.16 + ((index * 7) % 11) * 0.032, zone: -5, weekend: 0.1, from: joined,
  }));
}

/** A month's seat credits. Those of people who join during the month are an adjustment in the ledger. */
export function seatGrants(calendar: Calendar, contract: string): Grant[] {
  const members = membersOf(calendar);
  return monthlyGrants('kestrel/seats', { start: calendar.origin, end: calendar.month(12) }, (period, key) =>
    grant(key, {
      type: 'CREDIT', name: 'Studio seat credits', product: SEAT_CREDITS, unit: AI_CREDITS, priority: 5, contract, products: [GENERATIONS.id],
      recurringId: idOf('kestrel/recurring-seats'), seats: { subscriptionId: SUBSCRIPTION_ID, perSeat: PER_SEAT, members },
      spans: [[seatTotal(members, PER_SEAT, period.start).toString(), period.start, period.end]],
    }));
}
