import type { SeatBalancesView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { CUSTOMER, json, page, type Answers } from '../fake-metronome.test.kit.js';
import { testHandler } from '../handler.test.kit.js';

const SEATS = '/v1/contracts/seatBalances/list';
const CONTRACTS = '/v2/contracts/list';
const contract = (id: string, mode = 'SEAT_BASED', fields: object = {}): object => ({ id, customer_id: CUSTOMER, starting_at: '2024-01-01T00:00:00Z', subscriptions: [{ quantity_management_mode: mode }], ...fields });
const seat = (seat_id: string): object => ({ seat_id, balances: [{ credit_type_id: 'e0000000-0000-4000-8000-000000000002', balance: 12.5, starting_balance: 20 }], commits: null, credits: [] });
const ids = ({ data }: { data?: unknown }): string[] => (data as SeatBalancesView).seats.map(({ id }) => id);

/** Two pages of seats for any contract of the customer. */
const answers =
  (...contracts: object[]): Answers =>
  ({ path, body }) => {
    if (path === CONTRACTS) return page(contracts);
    if (path !== SEATS) return undefined;
    const isFirst = (body as { cursor?: string }).cursor === undefined;
    return json({ data: [seat(isFirst ? '<b>bob</b>' : 'ada')], pagination: { next_page: isFirst ? 'seat-cursor-2' : null, seats_included: 1, seats_available_for_next_page: isFirst ? 1 : 0 } });
  };

describe('seat-balances', () => {
  it('P2, P10: reads every page of the contract that has seats, however short, the cursor in the body', async () => {
    const { ask, asked } = testHandler(answers(contract('a', 'QUANTITY_ONLY'), contract('b'), contract('c', 'SEAT_BASED', { subscriptions: null })));
    const { status, body } = await ask('seat-balances');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ seats: [{ id: '<b>bob</b>', balances: [{ remaining: '12.5', unit: { name: 'AI credits' } }] }, { id: 'ada' }] });
    const include = { customer_id: CUSTOMER, contract_id: 'b', covering_date: '2024-11-01T00:00:00.000Z', include_credits_and_commits: true, include_ledgers: true, limit: 100 };
    expect(asked().filter(({ path }) => path === SEATS).map((call) => call.body)).toEqual([include, { ...include, cursor: 'seat-cursor-2' }]);
  });

  it('has no seats where no contract in force has them, and asks for none', async () => {
    const { ask, asked } = testHandler(answers(contract('over', 'SEAT_BASED', { ending_before: '2024-11-01T00:00:00Z' }), contract('later', 'SEAT_BASED', { starting_at: '2024-12-01T00:00:00Z' }), contract('gone', 'SEAT_BASED', { archived_at: '2024-02-01T00:00:00Z' })));
    expect(ids((await ask('seat-balances')).body)).toEqual([]);
    expect(asked().map(({ path }) => path)).toEqual([CONTRACTS]);
  });

  it('asks which contract is meant where several have seats', async () => {
    const { ask, asked } = testHandler(answers(contract('a'), contract('b')));
    expect(await ask('seat-balances')).toMatchObject({ status: 400, body: { error: { message: 'contractId: is needed, as several contracts have seats. Ask for one of ["a","b"].' } } });
    expect(ids((await ask('seat-balances', { contractId: 'b' })).body)).toHaveLength(2);
    expect(asked().at(-1)?.body).toMatchObject({ contract_id: 'b' });
  });

  it("never asks Metronome for the seats of another customer's contract", async () => {
    const { ask, asked } = testHandler(answers(contract('a')));
    expect(await ask('seat-balances', { contractId: 'somebody-else' })).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
    expect(asked().map(({ path }) => path)).toEqual([CONTRACTS]);
  });

  it('refuses a cursor that is not text: taken for the end, it would lose seats', async () => {
    const { ask, reports } = testHandler(({ path }) => (path === CONTRACTS ? page([contract('a')]) : path === SEATS ? json({ data: [], pagination: { next_page: 7 } }) : undefined));
    expect((await ask('seat-balances')).status).toBe(502);
    expect(reports[0]?.path).toBe('next_page');
  });
});
