import { instant, WireFormatError, type Instant } from '@meterboard/data';
import type Metronome from '@metronome/sdk';
import { ConfigurationError, Refusal } from '../errors.js';
import { refuseOtherCustomers } from './own-rows.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

/** The SDK's type knows no null, which means the same as no value. */
type ContractRow = Pick<Metronome.ContractV2, 'id' | 'starting_at'> &
  Readonly<Record<'name' | 'ending_before' | 'archived_at', string | null | undefined>> & { readonly subscriptions?: readonly { readonly quantity_management_mode?: string }[] | null };

export interface OwnContract {
  readonly id: string;
  readonly name: string | null;
  readonly start: Instant;
  readonly end: Instant | null;
  readonly isArchived: boolean;
  /** Whether a subscription of it names its seats, instead of only counting them. */
  readonly hasSeats: boolean;
}

function readContract(row: ContractRow, index: number): OwnContract {
  const { id, name, starting_at, ending_before, archived_at, subscriptions } = row;
  if (typeof id !== 'string') throw new WireFormatError(`data[${index}].id`, 'expected text');
  const end = ending_before === undefined || ending_before === null ? null : instant(ending_before, `data[${index}].ending_before`);
  const title = typeof name === 'string' && name.trim() !== '' ? name : null;
  return { id, name: title, start: instant(starting_at, `data[${index}].starting_at`), end, isArchived: typeof archived_at === 'string', hasSeats: (subscriptions ?? []).some((each) => each.quantity_management_mode === 'SEAT_BASED') };
}

/** The customer's contracts, past and archived ones included: POST /v2/contracts/list. */
export async function readContracts(reads: Reads): Promise<readonly OwnContract[]> {
  const { v2 } = reads.client;
  if (v2 === undefined) throw new ConfigurationError('The client has no v2.contracts, so nobody knows which contracts are the customer’s, and none is read. Pass a client of @metronome/sdk 3, or a token.');
  const rows = await readAll<ContractRow>(reads, (_, cursor, options) => v2.contracts.list({ customer_id: reads.customerId, include_archived: true, ...cursor }, options));
  refuseOtherCustomers(rows, reads.customerId, 'data');
  return rows.map(readContract);
}

export const isInForce = ({ start, end, isArchived }: OwnContract, at: Instant): boolean => !isArchived && start <= at && (end === null || at < end);

/**
 * The contract that is asked for, or else the one in force at a moment: of several, the one that began last. Null if none is.
 * @throws Refusal if the contract is not one of the customer's
 */
export function contractOf(contracts: readonly OwnContract[], asked: string | undefined, at: Instant): OwnContract | null {
  const own = contracts.find(({ id }) => id === asked);
  if (own !== undefined) return own;
  if (asked !== undefined) throw new Refusal(404, 'not-found', 'This account has no such contract.');
  return contracts.filter((contract) => isInForce(contract, at)).toSorted((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : a.id < b.id ? -1 : 1))[0] ?? null;
}
