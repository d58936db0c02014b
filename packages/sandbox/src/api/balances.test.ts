import { beforeAll, describe, expect, test } from 'vitest';
import { EDGE_CUSTOMER } from '../demo-customers.js';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { type BalanceRow, postAll } from '../../test/rows.js';
import { exact } from '../world/exact.js';
import { EUR, USD } from '../world/units.js';

let asked: Asked;
const helio = customerId('Helio');

beforeAll(() => {
  asked = askSandbox();
});

const list = (id: string, body: object): Promise<BalanceRow[]> => postAll(asked, '/v1/contracts/customerBalances/list', { customer_id: id, ...body }, 'body');

const names = async (body: object): Promise<(string | undefined)[]> =>
  (await list(helio, { include_contract_balances: true, ...body })).map(({ name }) => name).sort();

async function net(body: object): Promise<number> {
  const { data } = await asked.post('/v1/contracts/customerBalances/getNetBalance', body);
  return (data as { balance: number }).balance;
}

describe('the list of balances', () => {
  test('leaves out what was not asked for: contract balances, the balance, the ledger', async () => {
    expect((await list(helio, {})).map(({ name }) => name).sort()).toEqual(['Network beta credit', 'Referral reward', 'Welcome credit']);
    for (const record of await list(helio, {})) {
      expect(record).not.toHaveProperty('balance');
      expect(record).not.toHaveProperty('ledger');
    }
  });

  test('includes past and future records without dates; covering_date hides both', async () => {
    expect(await names({})).toEqual(['Annual platform commit', 'Network beta credit', 'Referral reward', 'Renewal bonus', 'Welcome credit']);
    expect(await names({ covering_date: '2026-11-17T14:20:00Z' })).toEqual(['Annual platform commit', 'Referral reward', 'Welcome credit']);
    expect(await names({ starting_at: '2026-12-15T00:00:00Z' })).toEqual(['Annual platform commit', 'Referral reward', 'Renewal bonus']);
    expect(await names({ effective_before: '2026-08-01T00:00:00Z' })).toEqual(['Annual platform commit', 'Welcome credit']);
  });

  test('by id, without zero balances, and with archived ones', async () => {
    const [one] = await list(helio, {});
    expect(await list(helio, { id: one?.id })).toHaveLength(1);
    expect(await names({ exclude_zero_balances: true })).toEqual(['Annual platform commit']);
    const edge = async (body: object): Promise<number> => (await list(EDGE_CUSTOMER.id, { include_contract_balances: true, ...body })).length;
    expect([await edge({}), await edge({ include_archived: true })]).toEqual([31, 32]);
  });

  test('an overdrawn record has a balance of zero and a ledger below it', async () => {
    const records = await list(EDGE_CUSTOMER.id, { include_contract_balances: true, include_balance: true, include_ledgers: true });
    const overdrawn = records.find(({ ledger }) => ledger.reduce((sum, entry) => sum + entry.amount, 0) < 0);
    expect(overdrawn).toMatchObject({ balance: 0, ledger: [{ amount: 100 }, { type: 'CREDIT_MANUAL', amount: -130 }] });
  });

  test('the deduction of a current draft is dated in the future', async () => {
    const [commit] = await list(helio, { include_contract_balances: true, include_ledgers: true }).then((all) => all.filter(({ type }) => type === 'PREPAID'));
    expect(commit?.ledger.at(-1)).toMatchObject({ type: 'PREPAID_COMMIT_AUTOMATED_INVOICE_DEDUCTION', timestamp: '2026-12-01T00:00:00.000Z' });
  });

  test('what is paid and what is granted may be in different units', async () => {
    const packs = await list(customerId('Kestrel'), { include_contract_balances: true }) as (BalanceRow & { invoice_schedule?: { credit_type: { id: string } } })[];
    const pack = packs.find(({ invoice_schedule }) => invoice_schedule);
    expect(pack?.invoice_schedule?.credit_type.id).toBe(USD.id);
    expect(pack?.access_schedule.credit_type.id).not.toBe(USD.id);
  });

  test.each([[{ limit: 26 }], [{ limit: 0 }], [{ customer_id: 'x' }], [{ customer_id: '00000000-0000-4000-8000-000000000000' }], [{ include_balance: 'yes' }], [{ next_page: 'x' }]])('refused: %j', async (change) => {
    expect((await asked.ask('POST', '/v1/contracts/customerBalances/list', { customer_id: helio, ...change })).status).toBe(400);
  });

  test('a cursor in the query is ignored', async () => {
    const body = { customer_id: EDGE_CUSTOMER.id };
    const first = await asked.post('/v1/contracts/customerBalances/list', body);
    expect(await asked.post(`/v1/contracts/customerBalances/list?next_page=${String(first['next_page'])}`, body)).toEqual(first);
  });
});

describe('the net balance', () => {
  test('includes what the customer still owes by default', async () => {
    const vela = customerId('Vela');
    expect(await net({ customer_id: vela })).toBeGreaterThan(0);
    expect(await net({ customer_id: vela, filters: [{ balance_types: ['PREPAID_COMMIT', 'CREDIT'] }] })).toBe(0);
  });

  test('answers for dollars by default, with 0 for a customer who has none', async () => {
    const nordlicht = customerId('Nordlicht');
    expect(await net({ customer_id: nordlicht })).toBe(0);
    expect(await net({ customer_id: nordlicht, credit_type_id: EUR.id })).toBeGreaterThan(1000);
  });

  test('combines filters by OR, and the conditions of one by AND', async () => {
    const platform = await net({ customer_id: helio, filters: [{ custom_fields: { pool: 'platform' } }] });
    expect(platform).toBeGreaterThan(0);
    expect(await net({ customer_id: helio, filters: [{ custom_fields: { pool: 'platform' }, balance_types: ['CREDIT'] }] })).toBe(0);
    expect(await net({ customer_id: helio, filters: [{ balance_types: ['CREDIT'] }, { custom_fields: { pool: 'platform' } }] })).toBe(platform);
    expect(await net({ customer_id: helio, filters: [{ ids: [] }] })).toBe(0);
  });

  test('can leave out drafts', async () => {
    const finalized = await net({ customer_id: helio, invoice_inclusion_mode: 'FINALIZED' });
    expect(exact(finalized).gt(await net({ customer_id: helio }))).toBe(true);
  });

  test.each([[{ credit_type_id: helio }], [{ filters: [{ balance_types: ['DEBIT'] }] }], [{ invoice_inclusion_mode: 'ALL' }], [{ customer_id: undefined }]])('refused: %j', async (change) => {
    expect((await asked.ask('POST', '/v1/contracts/customerBalances/getNetBalance', { customer_id: helio, ...change })).status).toBe(400);
  });
});
