import type { RateCardView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { dataFixture } from './fixture.test.kit.js';
import { CUSTOMER, fakeMetronome, page, type Answers } from '../fake-metronome.test.kit.js';
import { testHandler } from '../handler.test.kit.js';

const CONTRACTS = '/v2/contracts/list';
const RATES = '/v1/contracts/getContractRateSchedule';
const schedule = dataFixture('rate_schedule').data;

/** The handler's clock stands at 2024-11-01. */
const listed = [
  { id: 'old', name: 'Starter', starting_at: '2023-01-01T00:00:00Z', ending_before: '2024-01-01T00:00:00Z' },
  { id: 'platform', name: null, starting_at: '2024-01-01T00:00:00Z', ending_before: null },
  { id: 'gone', name: 'Withdrawn', starting_at: '2024-09-01T00:00:00Z', archived_at: '2024-09-02T00:00:00Z' },
  { id: 'add-on', name: 'Add-on', starting_at: '2024-06-01T00:00:00Z', ending_before: '2025-06-01T00:00:00Z' },
  { id: 'next', name: 'Next', starting_at: '2025-06-01T00:00:00Z' },
].map((contract) => ({ ...contract, customer_id: CUSTOMER }));
const metronome: Answers = ({ path }) => (path === CONTRACTS ? page(listed) : path === RATES ? page(schedule) : undefined);
const ask = async (query: object, answers: Answers = metronome) => {
  const handler = testHandler(answers);
  const { status, body, text } = await handler.ask('rates', query);
  return { status, body, text, reports: handler.reports, asked: handler.asked().filter(({ path }) => path === RATES), view: body.data as RateCardView };
};

describe('rates', () => {
  it('are those of the contract in force that began last, at this moment', async () => {
    const { status, view, asked } = await ask({});
    expect(status).toBe(200);
    expect(view).toMatchObject({ kind: 'rate-card', contract: { id: 'add-on', name: 'Add-on' }, at: '2024-11-01T00:00:00.000Z' });
    expect(view.rates.map(({ name, override, list }) => [name, (override ?? list).price])).toEqual([['API calls', '0.8'], ['GPU jobs', '1'], ['Storage', null]]);
    expect(asked.map(({ body, query }) => [body, query])).toEqual([[{ customer_id: CUSTOMER, contract_id: 'add-on', at: '2024-11-01T00:00:00.000Z' }, { limit: '100' }]]);
  });

  it('are those of another contract or moment, if asked for', async () => {
    expect((await ask({ contractId: 'platform' })).view.contract).toEqual({ id: 'platform', name: null });
    expect((await ask({ contractId: 'old', at: '2023-06-01T02:00:00+02:00' })).asked[0]?.body).toMatchObject({ contract_id: 'old', at: '2023-06-01T00:00:00.000Z' });
    expect((await ask({ at: '2023-06-01T00:00:00Z' })).view.contract?.id).toBe('old');
    expect((await ask({ at: '2026-01-01T00:00:00Z' })).view.contract?.id).toBe('next');
  });

  it('U16: are never read for a contract that is not the customer’s own', async () => {
    const { status, body, asked, reports } = await ask({ contractId: 'somebody-elses' });
    expect([status, body.error?.code, body.error?.message]).toEqual([404, 'not-found', 'This account has no such contract.']);
    expect([asked, reports]).toEqual([[], []]);
  });

  it('are none before the first contract', async () => {
    const { status, view, asked } = await ask({ at: '2020-01-01T00:00:00Z' });
    expect(status).toBe(200);
    expect(view).toMatchObject({ contract: null, rates: [] });
    expect(asked).toEqual([]);
  });

  it('are read to the last page, with the cursor in the query', async () => {
    const { view, asked } = await ask({}, (call) => (call.path === RATES ? (call.query['next_page'] === undefined ? page(schedule.slice(0, 1), 'more') : page(schedule.slice(1))) : metronome(call)));
    expect(view.rates).toHaveLength(3);
    expect(asked.map(({ query }) => query)).toEqual([{ limit: '100' }, { limit: '100', next_page: 'more' }]);
  });

  it('H12: carry none of the seller’s notes', async () => {
    const loud = schedule.map((row) => ({ ...row, product_custom_fields: { margin: '70%' }, product_tags: ['internal'], custom_rate: { code: 'x' } }));
    const { text, status } = await ask({}, (call) => (call.path === RATES ? page(loud) : metronome(call)));
    expect(status).toBe(200);
    expect(text).not.toMatch(/margin|custom_|internal|rate_card_id|product_tags/);
  });

  it.each([
    [{ at: 'yesterday' }, 'at'],
    [{ at: 5 }, 'at'],
    [{ contractId: '' }, 'contractId'],
    [{ contractId: ['a'] }, 'contractId'],
  ])('refuses %j, naming the field', async (query, field) => {
    const { status, body } = await ask(query);
    expect([status, body.error?.message.startsWith(`${field}: `)]).toEqual([400, true]);
  });

  it.each([
    ['a contract without an id', { ...listed[0], id: 7 }, 'rows[0].id'],
    ['a contract that begins nowhere', { ...listed[0], starting_at: 'once' }, 'rows[0].starting_at'],
    ['a contract whose name is none', { ...listed[0], name: 7 }, 'rows[0].name'],
    ['subscriptions that are no list', { ...listed[0], subscriptions: { seats: 5 } }, 'rows[0].subscriptions'],
  ])('are not read if Metronome lists %s', async (_what, contract, path) => {
    const { status, reports } = await ask({}, (call) => (call.path === CONTRACTS ? page([contract]) : metronome(call)));
    expect([status, reports[0]?.path]).toEqual([502, path]);
  });

  it('need a client that can read them, which the log says', async () => {
    const { client } = fakeMetronome(metronome);
    const { v1, v2, bearerToken } = client;
    const { usage, customers, dashboards, pricingUnits } = v1;
    const contracts = { listBalances: () => v1.contracts.listBalances({ customer_id: CUSTOMER }), getNetBalance: () => v1.contracts.getNetBalance({ customer_id: CUSTOMER }) };
    const older = { bearerToken, v1: { usage, customers, dashboards, pricingUnits, contracts } };
    for (const given of [older, { ...older, v2 }]) {
      const { ask: asking, reports } = testHandler(metronome, { client: given });
      expect((await asking('rates')).status).toBe(500);
      expect(reports[0]?.message).toContain('@metronome/sdk 3');
    }
  });
});
