import { toMetricsView, toUnits, type CreditTypeRow, type BillableMetricRow, type GroupKeyLabel, type MetricsView, type Unit } from '@meterboard/data';
import type Metronome from '@metronome/sdk';
import { readAll } from './pages.js';
import type { Reads } from './send.js';

const PAGE_ROWS = 100;

/** The metrics that a customer may look at: GET /v1/customers/{id}/billable-metrics. */
export async function readMetrics(reads: Reads, archived: boolean): Promise<MetricsView> {
  const rows = await readAll<BillableMetricRow>(reads, (client, cursor, options) =>
    client.v1.customers.listBillableMetrics({ customer_id: reads.customerId, limit: PAGE_ROWS, ...(archived ? { include_archived: true } : {}), ...cursor }, options),
  );
  return toMetricsView(rows);
}

/** All credit types: GET /v1/credit-types/list. The list stays on the server, as it includes units made for other customers. */
export async function readUnits(reads: Reads): Promise<readonly Unit[]> {
  return toUnits(await readAll<CreditTypeRow>(reads, (client, cursor, options) => client.v1.pricingUnits.list({ limit: PAGE_ROWS, ...cursor }, options)));
}

/** The SDK's type knows no null, which means the same as no name. */
type ContractRow = Pick<Metronome.ContractV2, 'id' | 'starting_at'> & { readonly name?: string | null };
type NamedContract = ContractRow & { readonly name: string };

/** A renewed contract often keeps its name, and is then told from the one before by its first day; from one of the same day by its id. */
function contractName({ id, name, starting_at }: NamedContract, all: readonly NamedContract[]): string {
  const day = starting_at.slice(0, 10);
  const namesakes = all.filter((other) => other.name === name);
  if (namesakes.length === 1) return name;
  return namesakes.filter((other) => other.starting_at.startsWith(day)).length === 1 ? `${name}, ${day}` : `${name}, ${day}, ${id}`;
}

/** What the customer's contracts are called: POST /v2/contracts/list. One without a name keeps its id. */
export async function readContractNames(reads: Reads): Promise<readonly GroupKeyLabel[]> {
  const { v2 } = reads.client;
  if (v2 === undefined) return [];
  const rows = await readAll<ContractRow>(reads, (_, cursor, options) => v2.contracts.list({ customer_id: reads.customerId, include_archived: true, ...cursor }, options));
  const named = rows.filter((row): row is NamedContract => (row.name ?? '').trim() !== '');
  return [{ group_key_name: 'contract_id', value_display_names: Object.fromEntries(named.map((row) => [row.id, contractName(row, named)])) }];
}
