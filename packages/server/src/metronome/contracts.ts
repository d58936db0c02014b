import { instant, WireFormatError, type ContractRow, type GroupKeyLabel, type Instant } from '@meterboard/data';
import { Refusal } from '../errors.js';
import { needed } from './client.js';
import { fieldOf } from './field.js';
import { refuseOtherCustomers } from './own-rows.js';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

export interface OwnContract {
  readonly id: string;
  readonly name: string | null;
  readonly start: Instant;
  readonly end: Instant | null;
  readonly isArchived: boolean;
  /** Whether a subscription of it names its seats, instead of only counting them. */
  readonly hasSeats: boolean;
}

/**
 * The customer's contracts, past ones included: POST /v2/contracts/list.
 * @throws ConfigurationError if the client cannot read them
 */
export async function listContracts(reads: Reads, archived: boolean): Promise<readonly ContractRow[]> {
  const { contracts } = needed(reads.client.v2, 'v2.contracts');
  const rows = await readAll<ContractRow>(reads, (_, cursor, options) => contracts.list({ customer_id: reads.customerId, ...(archived ? { include_archived: true } : {}), ...cursor }, options));
  refuseOtherCustomers(rows, reads.customerId);
  return rows;
}

const readText = (value: unknown, path: string): string => {
  if (typeof value !== 'string') throw new WireFormatError(path, 'expected text');
  return value;
};

function readContract({ id, name = null, starting_at, ending_before = null, archived_at, subscriptions }: ContractRow, index: number): OwnContract {
  const at = `rows[${index}]`;
  const title = name === null ? '' : readText(name, `${at}.name`);
  const listed: unknown = subscriptions ?? [];
  if (!Array.isArray(listed)) throw new WireFormatError(`${at}.subscriptions`, 'expected a list');
  return {
    id: readText(id, `${at}.id`),
    name: title.trim() === '' ? null : title,
    start: instant(starting_at, `${at}.starting_at`),
    end: ending_before === null ? null : instant(ending_before, `${at}.ending_before`),
    isArchived: typeof archived_at === 'string',
    hasSeats: listed.some((each) => fieldOf(each, 'quantity_management_mode') === 'SEAT_BASED'),
  };
}

/** The customer's contracts, past and archived ones included. */
export const readContracts = async (reads: Reads): Promise<readonly OwnContract[]> => (await listContracts(reads, true)).map(readContract);

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

/** A renewed contract often keeps its name, and is then told from the one before by its first day; from one of the same day by its id. */
function nameOf({ id, start }: OwnContract, name: string, all: readonly OwnContract[]): string {
  const day = start.slice(0, 10);
  const namesakes = all.filter((other) => other.name === name);
  if (namesakes.length === 1) return name;
  return namesakes.filter((other) => other.start.startsWith(day)).length === 1 ? `${name}, ${day}` : `${name}, ${day}, ${id}`;
}

/** What the customer's contracts are called. One without a name keeps its id. */
export async function readContractNames(reads: Reads): Promise<readonly GroupKeyLabel[]> {
  const contracts = await readContracts(reads);
  const names = contracts.flatMap((contract) => (contract.name === null ? [] : [[contract.id, nameOf(contract, contract.name, contracts)] as const]));
  return [{ group_key_name: 'contract_id', value_display_names: Object.fromEntries(names) }];
}
