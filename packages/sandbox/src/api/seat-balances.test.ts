import { beforeAll, expect, test } from 'vitest';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { idOf } from '../world/ids.js';

interface Answer {
  data: { seat_id: string; balances: { balance: number; starting_balance: number }[]; credits?: unknown[] }[];
  pagination: { next_page: string | null; seats_included: number; seats_available_for_next_page: number };
}

let asked: Asked;
const BODY = { customer_id: customerId('Kestrel'), contract_id: idOf('kestrel/scale/contract') };

beforeAll(() => {
  asked = askSandbox();
});

async function list(change: object): Promise<Answer> {
  const answer: unknown = await asked.post('/v1/contracts/seatBalances/list', { ...BODY, ...change });
  return answer as Answer;
}

const status = async (change: object): Promise<number> => (await asked.ask('POST', '/v1/contracts/seatBalances/list', { ...BODY, ...change })).status;

test('25 seats per page by default, with the cursor in the body as `cursor`', async () => {
  const first = await list({});
  expect(first.pagination).toMatchObject({ seats_included: 25, seats_available_for_next_page: 4 });
  const second = await list({ cursor: first.pagination.next_page });
  expect(second.pagination).toEqual({ seats_included: 4, seats_available_for_next_page: 0, next_page: null });
  expect((await list({ next_page: first.pagination.next_page })).data).toEqual(first.data);
});

test('with details of many months, a page holds fewer seats than asked for', async () => {
  const page = await list({ limit: 100, starting_at: '2026-07-01T00:00:00Z', include_credits_and_commits: true });
  expect(page.pagination.seats_included).toBe(20);
  expect(page.pagination.seats_available_for_next_page).toBe(9);
});

test('every seat has its initial credits, even one that joined this month', async () => {
  const { data } = await list({ seat_ids: ['tony@kestrel.example', 'ada@kestrel.example'] });
  expect(data.map((seat) => seat.balances[0]?.starting_balance)).toEqual([120, 120]);
});

test('an unknown seat is refused, or skipped on request', async () => {
  expect(await status({ seat_ids: ['nobody@kestrel.example'] })).toBe(400);
  expect((await list({ seat_ids: ['nobody@kestrel.example'], skip_missing_seat_ids: true })).data).toEqual([]);
});

test('404 for an unknown contract, 400 for fields that exclude each other', async () => {
  expect(await status({ contract_id: idOf('helio/platform/contract') })).toBe(404);
  expect(await status({ include_ledgers: true })).toBe(400);
  expect(await status({ covering_date: '2026-11-01T00:00:00Z', starting_at: '2026-11-01T00:00:00Z' })).toBe(400);
  expect(await status({ limit: 101 })).toBe(400);
});
