import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CUSTOMERS, EDGE_CUSTOMER } from '../demo-customers.js';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { type BalanceRow, balancesOf, type Entry, groupBy, invoicesOf, postAll, sum } from '../../test/rows.js';
import { exact } from '../world/exact.js';
import { AI_CREDITS, EUR, USD } from '../world/units.js';

const NOW = Date.parse('2026-11-17T14:20:00Z');

let asked: Asked;

beforeAll(() => {
  asked = askSandbox();
});

const isDeduction = ({ type }: Entry): boolean => type.endsWith('AUTOMATED_INVOICE_DEDUCTION');
const amounts = (entries: readonly Entry[]): string => sum(entries.map((entry) => entry.amount)).toString();

const isActive = ({ access_schedule }: BalanceRow): boolean =>
  access_schedule.schedule_items.some((item) => Date.parse(item.starting_at) <= NOW && NOW < Date.parse(item.ending_before));

async function netBalance(id: string, unit: string, more: object = {}): Promise<string> {
  const { data } = await asked.post('/v1/contracts/customerBalances/getNetBalance', { customer_id: id, credit_type_id: unit, ...more });
  return exact((data as { balance: number }).balance).toString();
}

describe.each([...DEMO_CUSTOMERS, EDGE_CUSTOMER])('balances of $name', ({ id }) => {
  test('an active balance equals its ledger, but is never below zero; a past or future one is 0', async () => {
    for (const record of await balancesOf(asked, id)) {
      const ledger = sum(record.ledger.map((entry) => entry.amount));
      expect(exact(record.balance).toString()).toBe(isActive(record) && ledger.gt(0) ? ledger.toString() : '0');
      if (!isActive(record) && record.ledger.length > 0) expect(ledger.toString()).toBe('0');
    }
  });

  test('a ledger deducts what invoices say it paid, by invoice and segment', async () => {
    const invoices = (await invoicesOf(asked, id)).filter((invoice) => invoice.status !== 'VOID');
    const applied = invoices.flatMap((invoice) =>
      invoice.line_items.filter((line) => line.type === 'applied_commit_or_credit').map((line) => ({ key: `${invoice.id}|${line.commit_segment_id ?? ''}`, total: line.total })));
    const expected = [...groupBy(applied, ({ key }) => key)].map(([key, lines]) => [key, sum(lines.map(({ total }) => total)).toString()]);
    const taken = (await balancesOf(asked, id)).flatMap(({ ledger }) => ledger.filter(isDeduction)).map((entry) => [`${entry.invoice_id ?? ''}|${entry.segment_id ?? ''}`, exact(entry.amount).toString()]);
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(expected));
    expect(taken).toHaveLength(expected.length);
  });

  test('the net balance is the sum of balances, in each unit and of each type', async () => {
    const records = await balancesOf(asked, id);
    for (const unit of [USD.id, EUR.id, AI_CREDITS.id]) {
      const own = records.filter(({ access_schedule }) => access_schedule.credit_type.id === unit);
      expect(await netBalance(id, unit)).toBe(sum(own.map(({ balance }) => balance)).toString());
      for (const [wanted, type] of [['PREPAID', 'PREPAID_COMMIT'], ['POSTPAID', 'POSTPAID_COMMIT'], ['CREDIT', 'CREDIT']]) {
        const of = own.filter((record) => record.type === wanted);
        expect(await netBalance(id, unit, { filters: [{ balance_types: [type] }] })).toBe(sum(of.map(({ balance }) => balance)).toString());
      }
    }
  });

  test('without drafts the net balance is higher by what drafts took', async () => {
    const drafts = new Set((await invoicesOf(asked, id)).filter(({ status }) => status === 'DRAFT').map((invoice) => invoice.id));
    const records = (await balancesOf(asked, id)).filter((record) => record.access_schedule.credit_type.id === USD.id && isActive(record));
    const pending = records.flatMap(({ ledger }) => ledger.filter((entry) => isDeduction(entry) && drafts.has(entry.invoice_id ?? '')));
    const difference = exact(await netBalance(id, USD.id, { invoice_inclusion_mode: 'FINALIZED' })).minus(await netBalance(id, USD.id));
    expect(difference.neg().toString()).toBe(amounts(pending));
  });
});

test('half of what was left rolled over, which is the initial amount of the next contract\'s record', async () => {
  const records = await balancesOf(asked, customerId('Brightwater'));
  const to = records.find((record) => record.rolled_over_from);
  const from = records.find((record) => record.id === to?.rolled_over_from?.commit_id);
  const rollover = from?.ledger.find((entry) => entry.type === 'PREPAID_COMMIT_ROLLOVER');
  const expiration = from?.ledger.find((entry) => entry.type === 'PREPAID_COMMIT_EXPIRATION');
  expect(from?.rollover_fraction).toBe(0.5);
  expect(rollover?.new_contract_id).toBe(to?.contract?.id);
  expect(to?.access_schedule.schedule_items[0]?.amount).toBe(-(rollover?.amount ?? 0));
  expect(to?.ledger[0]).toMatchObject({ type: 'PREPAID_COMMIT_SEGMENT_START', amount: -(rollover?.amount ?? 0) });
  // Only whole cents roll over; the fraction of a cent is lost with the other half.
  expect(exact(expiration?.amount ?? 0).minus(rollover?.amount ?? 0).abs().lt(1)).toBe(true);
});

test('a past minimum was trued up on an invoice of its own; a current one has a draft for what is missing', async () => {
  const id = customerId('Vela');
  const records = (await balancesOf(asked, id)).filter(({ type }) => type === 'POSTPAID');
  const invoices = await invoicesOf(asked, id);
  const trueUpOf = (record?: BalanceRow) => invoices.find((invoice) => invoice.line_items[0]?.postpaid_commit?.id === record?.id);
  const ended = records.find(({ ledger }) => ledger.some(({ type }) => type === 'POSTPAID_COMMIT_TRUEUP'));
  const running = records.find((record) => record.id !== ended?.id);
  const entry = ended?.ledger.find(({ type }) => type === 'POSTPAID_COMMIT_TRUEUP');
  expect(trueUpOf(ended)).toMatchObject({ id: entry?.invoice_id, type: 'SCHEDULED', status: 'FINALIZED', total: -(entry?.amount ?? 0) });
  expect(trueUpOf(running)).toMatchObject({ status: 'DRAFT', total: running?.balance, issued_at: '2027-01-01T00:00:00+00:00' });
});

test('seats add up to their grants, balance and ledger', async () => {
  const id = customerId('Kestrel');
  const grants = (await balancesOf(asked, id)).filter(({ name }) => name === 'Studio seat credits');
  const contract = grants[0]?.contract?.id;
  interface Seat { credits: { id: string; balance: number; ledger_entries: Entry[] }[] }
  const seats: Seat[] = [];
  let cursor: unknown;
  do {
    const page = await asked.post('/v1/contracts/seatBalances/list', {
      customer_id: id, contract_id: contract, starting_at: '2026-07-01T00:00:00Z', include_credits_and_commits: true, include_ledgers: true, ...(cursor ? { cursor } : {}),
    });
    seats.push(...(page['data'] as Seat[]));
    cursor = (page['pagination'] as { next_page: string | null }).next_page;
  } while (cursor);
  const credits = groupBy(seats.flatMap((seat) => seat.credits), (credit) => credit.id);
  expect(credits.size).toBe(grants.length);
  for (const grant of grants) {
    const own = credits.get(grant.id) ?? [];
    expect(sum(own.map(({ balance }) => balance)).toString()).toBe(exact(grant.balance).toString());
    expect(amounts(own.flatMap((credit) => credit.ledger_entries))).toBe(amounts(grant.ledger));
    expect(amounts(own.flatMap((credit) => credit.ledger_entries.filter(isDeduction)))).toBe(amounts(grant.ledger.filter(isDeduction)));
  }
});

test('a long list of balances is paged 25 at a time, with the cursor in the body', async () => {
  expect(await balancesOf(asked, EDGE_CUSTOMER.id)).toHaveLength(31);
  await expect(postAll(asked, '/v1/contracts/customerBalances/list', { customer_id: EDGE_CUSTOMER.id, limit: 26 }, 'body')).rejects.toThrow('400');
});
