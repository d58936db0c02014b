import { beforeAll, expect, test } from 'vitest';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { breakdownsOf, type BreakdownRow } from '../../test/rows.js';

let asked: Asked;
const helio = customerId('Helio');

beforeAll(() => {
  asked = askSandbox();
});

const pathOf = (id: string, query: string): string => `/v1/customers/${id}/invoices/breakdowns?${query}`;

test('a range that begins before the customer has an empty first page with a cursor', async () => {
  const path = pathOf(helio, 'starting_on=2026-06-01T00:00:00Z&ending_before=2026-08-01T00:00:00Z');
  const first = await asked.get(path);
  expect(first['data']).toEqual([]);
  expect(first['next_page']).toEqual(expect.any(String));
  const second = await asked.get(`${path}&next_page=${String(first['next_page'])}`);
  expect(second['data']).toHaveLength(12);
  expect(second['next_page']).toBeNull();
});

test('windows start on or after the one bound and end on or before the other', async () => {
  const rows = await breakdownsOf(asked, helio, '2026-11-09T13:00:00Z', '2026-11-12T12:59:00Z');
  expect(rows.map((row) => row.breakdown_start_timestamp).sort()).toEqual(['2026-11-10T00:00:00.000Z', '2026-11-11T00:00:00.000Z']);
});

test('a range up to the first of a month ends with the last day before it', async () => {
  const rows = await breakdownsOf(asked, helio, '2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z');
  expect(rows).toHaveLength(31);
});

test('two spellings of time: windows with milliseconds, service periods with an offset', async () => {
  const [row] = await breakdownsOf(asked, helio, '2026-11-10T00:00:00Z', '2026-11-11T00:00:00Z');
  expect(row).toMatchObject({
    breakdown_start_timestamp: '2026-11-10T00:00:00.000Z', breakdown_end_timestamp: '2026-11-11T00:00:00.000Z',
    start_timestamp: '2026-11-01T00:00:00+00:00', end_timestamp: '2026-12-01T00:00:00+00:00',
  });
});

test('the current hour is there in part, and nothing after it', async () => {
  const rows = await breakdownsOf(asked, helio, '2026-11-17T00:00:00Z', '2026-11-18T00:00:00Z', 'HOUR');
  expect(rows.map((row) => row.breakdown_start_timestamp).sort().at(-1)).toBe('2026-11-17T14:00:00.000Z');
});

test('rows are in no order unless sorted', async () => {
  const query = 'starting_on=2026-11-01T00:00:00Z&ending_before=2026-11-17T00:00:00Z';
  const starts = async (sort: string): Promise<string[]> =>
    ((await asked.get(pathOf(helio, query + sort)))['data'] as BreakdownRow[]).map((row) => row.breakdown_start_timestamp);
  const ascending = [...(await starts(''))].sort();
  expect(await starts('')).not.toEqual(ascending);
  expect(await starts('&sort=date_asc')).toEqual(ascending);
  expect(await starts('&sort=date_desc')).toEqual(ascending.reverse());
});

test('two contracts give two records for a window; a limit cuts a page short', async () => {
  const query = 'starting_on=2026-11-10T00:00:00Z&ending_before=2026-11-12T00:00:00Z';
  const page = await asked.get(pathOf(customerId('Vela'), `${query}&limit=3`));
  expect(page['data']).toHaveLength(3);
  expect(page['next_page']).toEqual(expect.any(String));
  expect(await breakdownsOf(asked, customerId('Vela'), '2026-11-10T00:00:00Z', '2026-11-12T00:00:00Z')).toHaveLength(4);
});

test('zero lines can be left out; the record stays', async () => {
  const base = pathOf(helio, 'starting_on=2026-11-10T00:00:00Z&ending_before=2026-11-11T00:00:00Z');
  const named = async (path: string): Promise<string[]> => ((await asked.get(path))['data'] as BreakdownRow[]).flatMap((row) => row.line_items.map((line) => line.name));
  expect(await named(base)).toContain('Log export');
  expect(await named(`${base}&skip_zero_qty_line_items=true`)).not.toContain('Log export');
});

test('a level is charged by its changes, which can be negative', async () => {
  const rows = await breakdownsOf(asked, customerId('Nordlicht'), '2026-11-01T00:00:00Z', '2026-11-17T00:00:00Z');
  const nodes = rows.flatMap((row) => row.line_items).filter((line) => line.name === 'Dedicated nodes');
  expect(nodes.some((line) => line.total < 0)).toBe(true);
  expect(nodes.some((line) => line.total > 0)).toBe(true);
});

test('units beyond the balance become money on a line of their own, in the invoice\'s unit', async () => {
  const rows = await breakdownsOf(asked, customerId('Kestrel'), '2026-11-01T00:00:00Z', '2026-11-17T00:00:00Z');
  const conversions = rows.flatMap((row) => row.line_items).filter((line) => line.type === 'cpu_conversion');
  expect(conversions.length).toBeGreaterThan(0);
  expect(conversions.every((line) => line.credit_type.id === rows[0]?.credit_type.id)).toBe(true);
  expect(rows.some((row) => row.line_items.some((line) => line.credit_type.id !== row.credit_type.id))).toBe(true);
});

test.each(['', 'starting_on=2026-11-01T00:00:00Z', 'starting_on=2026-11-02T00:00:00Z&ending_before=2026-11-01T00:00:00Z', 'starting_on=2026-11-01T00:00:00Z&ending_before=2026-11-02T00:00:00Z&window_size=WEEK',
  'starting_on=2026-11-01T00:00:00Z&ending_before=2026-11-02T00:00:00Z&status=VOID'])('refused: %s', async (query) => {
  expect((await asked.ask('GET', pathOf(helio, query))).status).toBe(400);
});
