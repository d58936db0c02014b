import type { InvoicesView } from '@meterboard/data';
import { describe, expect } from 'vitest';
import { ask, signIn, type Demo } from './support/demo.ts';
import { test } from './support/test.ts';

const pdf = (demo: Demo, id: string, cookie = ''): Promise<Response> => fetch(`${demo.url}/api/invoices/${id}/pdf`, { headers: { cookie } });

/** A customer's session, and one of their invoices. */
async function customer(demo: Demo, index: number): Promise<{ cookie: string; invoice: string }> {
  const cookie = await signIn(demo, demo.backend.customers[index]!.id);
  const { data } = (await (await ask(demo, 'invoices', {}, cookie)).json()) as { data: InvoicesView };
  return { cookie, invoice: data.invoices.find(({ status }) => status === 'finalized')!.id };
}

describe('an invoice as PDF', () => {
  test('is given to its own customer only', async ({ demo }) => {
    const [one, other] = [await customer(demo, 0), await customer(demo, 1)];
    const own = await pdf(demo, one.invoice, one.cookie);
    expect([own.status, own.headers.get('content-type'), own.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
    expect((await pdf(demo, one.invoice, other.cookie)).status).toBe(404);
    expect((await pdf(demo, one.invoice)).status).toBe(401);
  });

  test('is not found by anything but the id of an invoice', async ({ demo }) => {
    const { cookie } = await customer(demo, 0);
    for (const id of ['..%2F..%2Fcustomers', 'x', '00000000-0000-4000-8000-000000000000']) expect((await pdf(demo, id, cookie)).status).toBe(404);
  });

  test('fails without details of the cause when Metronome fails', async ({ demo }) => {
    const { cookie, invoice } = await customer(demo, 0);
    demo.sandbox().faults.add({ kind: 'server-error' });
    const response = await pdf(demo, invoice, cookie);
    demo.sandbox().faults.clear();
    expect([response.status, await response.json()]).toEqual([502, { error: 'internal', message: 'Something went wrong on our side.' }]);
  });
});
