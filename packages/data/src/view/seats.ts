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
  /** The customer's own text, often an e-mail address: personal data, and any text at all. */
  id: string;
  /** One per unit. `starting` less `remaining` is not "used": expiry and adjustments are in it too. */
  balances: readonly { unit: Unit; starting: Decimal; remaining: Decimal }[];
  /** The commits and credits behind the balances; null where they were not asked for. */
  grants: readonly SeatGrantLine[] | null;
}

export interface SeatGrantLine {
  id: string;
  kind: 'commit' | 'credit';
  /** Metronome does not name the unit here: it is known where the seat has one unit only. */
  remaining: Money;
  start: Instant;
  end: Instant | null;
  /** Null where no ledger was asked for. */
  ledger: readonly LedgerLine[] | null;
}
