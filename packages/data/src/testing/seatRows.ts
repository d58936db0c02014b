import { toEpoch, type Instant } from '../time/instant.js';
import type { SampleGrantEntry } from './balances/entries.js';
import { exactSum } from './balances/moves.js';
import { AI_CREDITS } from './creditTypes.js';
import { DEFAULT_SEED } from './ids.js';
import { monthStart, SAMPLE_NOW, wireTime } from './moments.js';
import { idOf, noiseOf } from './noise.js';

type SeatEntry<Owner extends 'PREPAID_COMMIT' | 'CREDIT'> = Pick<SampleGrantEntry<Owner>, 'type' | 'amount' | 'timestamp'>;

export interface SampleSeatGrant<Owner extends 'PREPAID_COMMIT' | 'CREDIT'> {
  id: string;
  balance: number;
  start_date: string;
  end_date: string;
  ledger_entries: SeatEntry<Owner>[];
}

/** A row of POST /v1/contracts/seatBalances/list. */
export interface SampleSeat {
  seat_id: string;
  balances: { credit_type_id: string; balance: number; starting_balance: number }[];
  commits: SampleSeatGrant<'PREPAID_COMMIT'>[];
  credits: SampleSeatGrant<'CREDIT'>[];
}

export interface SeatSketch {
  seed?: number | undefined;
  now?: Instant | undefined;
  /** Default 3. */
  seats?: number | undefined;
}

const NAMES = ['ada', 'blaise', 'chien-shiung', 'donald', 'emmy', 'fei-fei', 'grace', 'hedy'];

/** Addresses of a domain that is reserved for examples. */
const seatIdOf = (index: number): string => `${NAMES[index % NAMES.length] ?? ''}${index < NAMES.length ? '' : `-${Math.floor(index / NAMES.length) + 1}`}@example.com`;

function seatGrant<Owner extends 'PREPAID_COMMIT' | 'CREDIT'>(owner: Owner, id: string, granted: number, used: number, now: number): SampleSeatGrant<Owner> {
  const start = wireTime(monthStart(now));
  const end = wireTime(monthStart(now, 1));
  return {
    id,
    balance: exactSum([granted, -used]),
    start_date: start,
    end_date: end,
    ledger_entries: [
      { type: `${owner}_SEGMENT_START`, amount: granted, timestamp: start },
      { type: `${owner}_AUTOMATED_INVOICE_DEDUCTION`, amount: 0 - used, timestamp: end },
    ],
  };
}

/** Rows of POST /v1/contracts/seatBalances/list with commits, credits and ledgers: this month's AI credits of each seat. */
export function seatRows({ seed = DEFAULT_SEED, now = SAMPLE_NOW, seats = 3 }: SeatSketch = {}): SampleSeat[] {
  const noise = noiseOf(seed, 'seats');
  return Array.from({ length: seats }, (_, index) => {
    const seat = seatIdOf(index);
    const used = (granted: number, place: number): number => Math.floor(granted * 100 * noise(place)) / 100;
    const commit = seatGrant('PREPAID_COMMIT', idOf(seed, `commit of ${seat}`), 1000, used(1000, 2 * index), toEpoch(now));
    const credit = seatGrant('CREDIT', idOf(seed, `credit of ${seat}`), 250, used(250, 2 * index + 1), toEpoch(now));
    return {
      seat_id: seat,
      balances: [{ credit_type_id: AI_CREDITS.id, balance: exactSum([commit.balance, credit.balance]), starting_balance: 1250 }],
      commits: [commit],
      credits: [credit],
    };
  });
}
