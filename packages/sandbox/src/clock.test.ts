import { beforeEach, describe, expect, test } from 'vitest';
import { type Asked, askSandbox, customerId } from '../test/client.js';
import { balancesOf, type InvoiceRow, invoicesOf, sum } from '../test/rows.js';

let asked: Asked;

beforeEach(() => {
  asked = askSandbox();
});

const setClock = async (now: unknown): Promise<number> => (await asked.ask('POST', '/_sandbox/clock', { now })).status;

const usageInvoices = async (name: string): Promise<InvoiceRow[]> =>
  (await invoicesOf(asked, customerId(name))).filter(({ type }) => type === 'USAGE').sort((a, b) => (a.issued_at < b.issued_at ? -1 : 1));

test('stands where it was set', async () => {
  expect(await asked.get('/_sandbox/clock')).toEqual({ now: '2026-11-17T14:20:00.000Z' });
  expect(askSandbox({ now: '2027-02-03T04:05:06Z' }).sandbox.clock.now()).toBe('2027-02-03T04:05:06.000Z');
});

test('refuses a malformed moment', async () => {
  expect(await setClock('tomorrow')).toBe(400);
  expect(await setClock(undefined)).toBe(400);
  expect(() => { asked.sandbox.clock.set('tomorrow'); }).toThrow(RangeError);
});

describe('set to the first hours of December', () => {
  beforeEach(() => setClock('2026-12-01T05:00:00Z'));

  test('there are two drafts: last month in its grace period, and this month', async () => {
    const drafts = (await usageInvoices('Helio')).filter(({ status }) => status === 'DRAFT');
    expect(drafts.map(({ start_timestamp }) => start_timestamp)).toEqual(['2026-11-01T00:00:00+00:00', '2026-12-01T00:00:00+00:00']);
  });

  test('a segment that ended five hours ago counts nothing, and has no expiration entry yet', async () => {
    const seats = (await balancesOf(asked, customerId('Kestrel'))).find(({ name, access_schedule }) =>
      name === 'Studio seat credits' && access_schedule.schedule_items[0]?.starting_at === '2026-11-01T00:00:00.000Z');
    expect(seats?.balance).toBe(0);
    expect(sum(seats?.ledger.map(({ amount }) => amount) ?? []).gt(0)).toBe(true);
  });
});

test('a day later the draft is final and the expiry is posted', async () => {
  await setClock('2026-12-02T00:00:00Z');
  expect((await usageInvoices('Helio')).at(-2)).toMatchObject({ start_timestamp: '2026-11-01T00:00:00+00:00', status: 'FINALIZED' });
  const expired = (await balancesOf(asked, customerId('Kestrel'))).find(({ ledger }) =>
    ledger.some(({ type, timestamp }) => type === 'CREDIT_EXPIRATION' && timestamp === '2026-12-01T00:00:00.000Z'));
  expect(sum(expired?.ledger.map(({ amount }) => amount) ?? []).toString()).toBe('0');
});

test('the past does not change, and the future is not there', async () => {
  const before = await usageInvoices('Helio');
  await setClock('2026-11-20T00:00:00Z');
  const after = await usageInvoices('Helio');
  expect(after.slice(0, 4).map(({ id, total }) => [id, total])).toEqual(before.slice(0, 4).map(({ id, total }) => [id, total]));
  expect(after[4]?.total).toBeGreaterThan(before[4]?.total ?? 0);
  await setClock('2026-08-10T00:00:00Z');
  expect(await usageInvoices('Helio')).toHaveLength(2);
  expect((await balancesOf(asked, customerId('Helio'))).map(({ name }) => name).sort()).toEqual(['Annual platform commit', 'Network beta credit', 'Welcome credit']);
});

test('a contract begins: the empty customer has a draft in December', async () => {
  expect(await usageInvoices('Quill')).toEqual([]);
  await setClock('2026-12-03T00:00:00Z');
  expect(await usageInvoices('Quill')).toMatchObject([{ status: 'DRAFT', total: 0 }]);
});

test('usage that arrives late changes the breakdown from then on only', async () => {
  const id = customerId('Brightwater');
  const total = async (): Promise<string> => {
    const page = await asked.get(`/v1/customers/${id}/invoices/breakdowns?starting_on=2026-09-28T00:00:00Z&ending_before=2026-09-29T00:00:00Z`);
    return sum((page['data'] as InvoiceRow[]).map((row) => row.total)).toString();
  };
  await setClock('2026-10-10T00:00:00Z');
  const before = await total();
  await setClock('2026-10-13T00:00:00Z');
  expect([before, await total()]).toEqual(['0', '360']);
});

test('all endpoints answer in a month that has just begun', async () => {
  await setClock('2026-12-01T00:00:00Z');
  for (const name of ['Helio', 'Kestrel', 'Nordlicht', 'Vela', 'Brightwater', 'Quill']) {
    await balancesOf(asked, customerId(name));
    expect((await usageInvoices(name)).at(-1)).toMatchObject({ start_timestamp: '2026-12-01T00:00:00+00:00', status: 'DRAFT' });
  }
});
