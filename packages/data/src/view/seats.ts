import type { Decimal } from '../exact/decimal.js';
import type { Money, Unit } from '../exact/unit.js';
import type { Instant } from '../time/instant.js';
import type { LedgerLine } from './balances.js';
import type { ViewIssue } from './common.js';

/** What each seat of a subscription has left of its own. */
export interface SeatBalancesView {
  kind: 'seat-balances';
  asOf: Instant;
  seats: readonly SeatLine[];
  issues: readonly ViewIssue[];
}

export interface SeatLine {
  /** The customer's own text, which can be anything. Often an e-mail address, so personal data. */
  id: string;
  /** One per unit. `starting` less `remaining` is more than what was used: it includes expiry and adjustments. */
  balances: readonly { unit: Unit; starting: Decimal; remaining: Decimal }[];
  /** The commits and credits behind the balances; null if they were not asked for. */
  grants: readonly SeatGrantLine[] | null;
}

export interface SeatGrantLine {
  id: string;
  kind: 'commit' | 'credit';
  /** Metronome does not name the unit here, so it is known only if the seat has a single one. */
  remaining: Money;
  start: Instant;
  end: Instant | null;
  /** Null if no ledger was asked for. */
  ledger: readonly LedgerLine[] | null;
}

/** What one seat has in one unit, as a row of a table. Null is unknown, not 0. */
export interface SeatFigures {
  /** The seat's id: the customer's own text. */
  seat: string;
  unit: Unit;
  starting: Decimal | null;
  remaining: Decimal | null;
  /** What invoices took, those of the running period included. Null without commits and credits or their ledgers, and where a seat has several units. */
  used: Decimal | null;
  /** When some of what remains expires next, and how much; `at` null: never. Null as a whole where it is unknown, or nothing remains. */
  nextExpiry: { at: Instant; amount: Decimal } | { at: null; amount: null } | null;
}
