import type { Hono } from 'hono';
import { type Exact, total, wireNumber } from '../world/exact.js';
import { type Seat, type SeatCredit, seatsOf } from '../world/seats.js';
import { covers, type Moment, zuluTime } from '../world/time.js';
import { type Api, bodyOf } from './context.js';
import { badRequest, notFound } from './errors.js';
import { type Fields, flag, integer, moment, required, text, texts, uuid, without } from './fields.js';
import { cursorAt, fingerprint, positionOf } from './paging.js';

/** With details, a page ends after about this many records, however few seats that is. */
const MAX_RECORDS = 100;

interface Include {
  records: boolean;
  ledgers: boolean;
}

function wireCredit(credit: SeatCredit, { ledgers }: Include): object {
  return {
    id: credit.grantId, balance: wireNumber(credit.balance), start_date: zuluTime(credit.start), end_date: zuluTime(credit.end),
    ...(ledgers && { ledger_entries: credit.ledger.map(({ type, amount, at }) => ({ type, amount: wireNumber(amount), timestamp: zuluTime(at) })) }),
  };
}

function wireSeat(seat: Seat, include: Include): object {
  const units = [...new Set(seat.credits.map(({ unitId }) => unitId))];
  const sum = (unit: string, pick: (credit: SeatCredit) => Exact): number =>
    wireNumber(total(seat.credits.filter((credit) => credit.unitId === unit).map(pick)));
  return {
    seat_id: seat.id,
    balances: units.map((unit) => ({
      credit_type_id: unit, balance: sum(unit, (credit) => credit.balance), starting_balance: sum(unit, (credit) => credit.opening),
    })),
    ...(include.records && { commits: null, credits: seat.credits.map((credit) => wireCredit(credit, include)) }),
  };
}

function inTime(body: Fields, now: Moment): (credit: SeatCredit) => boolean {
  const covering = moment(body, 'covering_date');
  const from = moment(body, 'starting_at');
  const before = moment(body, 'effective_before');
  const hasRange = from !== undefined || before !== undefined;
  if (covering !== undefined && hasRange) throw badRequest('covering_date cannot be combined with starting_at or effective_before');
  if (!hasRange) return (credit) => covers(credit, covering ?? now);
  return (credit) => credit.end > (from ?? -Infinity) && credit.start < (before ?? Infinity);
}

function matching(seats: readonly Seat[], body: Fields, now: Moment): Seat[] {
  const ids = texts(body, 'seat_ids');
  const subscriptions = texts(body, 'subscription_ids');
  const unknown = ids?.find((id) => !seats.some((seat) => seat.id === id));
  if (unknown !== undefined && !flag(body, 'skip_missing_seat_ids')) throw badRequest(`seat ${unknown} not found`);
  const wanted = inTime(body, now);
  const kept = seats.filter((seat) => (ids?.includes(seat.id) ?? true) && (subscriptions?.includes(seat.subscriptionId) ?? true));
  return kept.map((seat) => ({ ...seat, credits: seat.credits.filter(wanted) })).filter((seat) => seat.credits.length > 0);
}

function fill(seats: readonly Seat[], limit: number, include: Include): Seat[] {
  const page: Seat[] = [];
  let records = 0;
  for (const seat of seats) {
    records += include.records ? seat.credits.length : 0;
    if (page.length === limit || (records > MAX_RECORDS && page.length > 0)) break;
    page.push(seat);
  }
  return page;
}

/** POST /v1/contracts/seatBalances/list: with the cursor in the body as `cursor`, and in the answer as `pagination.next_page`. */
export function seatBalancesRoute(app: Hono, api: Api): void {
  app.post('/v1/contracts/seatBalances/list', async (context) => {
    const body = await bodyOf(context);
    const books = api.world.books(required(uuid(body, 'customer_id'), 'customer_id'));
    const contractId = required(uuid(body, 'contract_id'), 'contract_id');
    if (!books?.customer.contracts.some(({ id }) => id === contractId)) throw notFound('Contract not found');
    const include = { records: flag(body, 'include_credits_and_commits'), ledgers: flag(body, 'include_ledgers') };
    if (include.ledgers && !include.records) throw badRequest('include_ledgers requires include_credits_and_commits');
    const limit = integer(body, 'limit', 1, 100) ?? 25;
    const request = fingerprint('seats', without(body, 'cursor', 'limit'));
    const seats = matching(seatsOf(books, contractId), body, books.now);
    const start = positionOf(text(body, 'cursor'), request)?.[0] ?? 0;
    const page = fill(seats.slice(start), limit, include);
    const end = start + page.length;
    const more = end < seats.length;
    return context.json({
      data: page.map((seat) => wireSeat(seat, include)),
      pagination: { seats_included: page.length, seats_available_for_next_page: seats.length - end, next_page: more ? cursorAt([end], request) : null },
    });
  });
}
