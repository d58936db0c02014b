import { beforeAll, expect, test } from 'vitest';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { getAll, type InvoiceRow } from '../../test/rows.js';
import { USD } from '../world/units.js';

let asked: Asked;
const vela = customerId('Vela');

beforeAll(() => {
  asked = askSandbox();
});

const list = (id: string, query: string): Promise<InvoiceRow[]> => getAll(asked, `/v1/customers/${id}/invoices?limit=4&${query}`);

test('sorts by issue date in both directions; has no order without a sort', async () => {
  const issued = async (query: string): Promise<string[]> => (await list(vela, query)).map((invoice) => invoice.issued_at);
  const ascending = [...(await issued(''))].sort();
  expect(await issued('sort=date_asc')).toEqual(ascending);
  expect(await issued('sort=date_desc')).toEqual([...ascending].reverse());
  expect(await issued('')).not.toEqual(ascending);
});

test('filters: status, type, contract, unit', async () => {
  expect((await list(vela, 'status=void')).map(({ status }) => status)).toEqual(['VOID']);
  expect((await list(vela, 'type=SCHEDULED')).every(({ type }) => type === 'SCHEDULED')).toBe(true);
  const [one] = await list(vela, 'type=USAGE');
  expect(new Set((await list(vela, `contract_id=${one?.contract_id ?? ''}`)).map(({ contract_id }) => contract_id))).toEqual(new Set([one?.contract_id]));
  expect(await list(customerId('Nordlicht'), `credit_type_id=${USD.id}`)).toEqual([]);
});

test('the bounds apply to the billing period, which a scheduled invoice lacks', async () => {
  const found = await list(vela, 'starting_on=2026-08-01T00:00:00Z&ending_before=2026-10-01T00:00:01Z&sort=date_asc');
  expect(new Set(found.map(({ start_timestamp }) => start_timestamp))).toEqual(new Set(['2026-08-01T00:00:00+00:00', '2026-09-01T00:00:00+00:00']));
  expect(await list(vela, 'starting_on=2026-09-01T00:00:00Z&ending_before=2026-10-01T00:00:00Z')).toEqual([]);
});

test('voided invoices are listed unless a status is asked for', async () => {
  expect((await list(vela, '')).some(({ status }) => status === 'VOID')).toBe(true);
  expect((await list(vela, 'status=FINALIZED')).some(({ status }) => status === 'VOID')).toBe(false);
});

test('payments come from the provider, including a failed one', async () => {
  const statuses = (await list(customerId('Brightwater'), 'type=USAGE')).map(({ status, external_invoice }) => [status, external_invoice?.external_status ?? null]);
  expect(statuses).toContainEqual(['FINALIZED', 'PAID']);
  expect(statuses).toContainEqual(['FINALIZED', 'PAYMENT_FAILED']);
  expect(statuses).toContainEqual(['DRAFT', null]);
});

test('another customer\'s invoice is not found, nor is one that does not exist', async () => {
  const [foreign] = await list(vela, '');
  for (const id of [foreign?.id ?? '', 'nonsense']) {
    for (const end of ['', '/pdf']) expect((await asked.ask('GET', `/v1/customers/${customerId('Helio')}/invoices/${id}${end}`)).status).toBe(404);
  }
});

test.each(['sort=newest', 'type=OTHER', 'status=OPEN', 'limit=0', 'limit=101', 'credit_type_id=usd', 'starting_on=now', 'skip_zero_qty_line_items=maybe'])('refused: %s', async (query) => {
  expect((await asked.ask('GET', `/v1/customers/${vela}/invoices?${query}`)).status).toBe(400);
});

test('a first month is charged proportionally', async () => {
  const [first] = await list(customerId('Helio'), 'type=USAGE&sort=date_asc');
  const support = first?.line_items.find(({ type }) => type === 'subscription');
  // 12 of July's 31 days of $500, to the cent.
  expect(support).toMatchObject({ total: 19355, is_prorated: true });
});
