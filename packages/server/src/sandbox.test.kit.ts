import { startSandbox, type Fault, type FaultKind, type RunningSandbox } from '@meterboard/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi, type MockInstance } from 'vitest';
import { createBillingHandler, type BillingHandler } from './handler.js';
import { readAnswer, type TestAnswer } from './handler.test.kit.js';
import type { BillingHandlerOptions } from './options.js';
import type { ErrorReport } from './report.js';

const TOKEN = 'sandbox-secret-0b7f3c1d-never-to-be-seen';
const NOW = '2026-11-17T14:20:00Z';

let sandbox: RunningSandbox;
/** What was written to the console. */
let written: MockInstance<typeof console.error>;
const said: string[] = [];
export const reports: ErrorReport[] = [];

/** The sandbox serves its embeds under either name of this machine. */
export const embeds = (): string[] => [sandbox.url, `http://localhost:${sandbox.port}`];

export const handlerFor = (options: Partial<BillingHandlerOptions> = {}): BillingHandler =>
  createBillingHandler({
    token: TOKEN,
    baseURL: sandbox.url,
    identify: (request) => {
      const customerId = request.headers.get('cookie');
      return customerId === null ? null : { customerId };
    },
    basePath: '/api/billing',
    now: () => new Date(NOW),
    embedOrigins: embeds(),
    onError: (report) => {
      reports.push(report);
      said.push(JSON.stringify(report));
    },
    ...options,
  });

/** Sends a query as a customer, and keeps the answer for the checks at the end. */
export async function ask(customerId: string | null, route: string, query: object = {}, handler = handlerFor()): Promise<TestAnswer> {
  const headers = { 'content-type': 'application/json', ...(customerId === null ? {} : { cookie: customerId }) };
  const answer = await readAnswer(await handler(new Request(`https://app.test/api/billing/${route}`, { method: 'POST', headers, body: JSON.stringify(query) })));
  said.push(JSON.stringify([...answer.headers]), answer.text);
  return answer;
}

export async function view<T>(customerId: string, route: string, query: object = {}): Promise<T> {
  const { status, text, body } = await ask(customerId, route, query);
  expect(status, text).toBe(200);
  return body.data as T;
}

/** Until the end of the test. */
export const fault = (kind: FaultKind, path: string, more: Pick<Fault, 'value' | 'times'> = {}): void => { sandbox.sandbox.faults.add({ kind, path, ...more }); };

/** A sandbox for the tests of a file, without the faults of the test before. */
export function withSandbox(): void {
  beforeAll(async () => {
    said.length = 0;
    written = vi.spyOn(console, 'error');
    sandbox = await startSandbox({ now: NOW, token: TOKEN });
  });
  afterEach(() => {
    reports.length = 0;
    sandbox.sandbox.faults.clear();
  });
  afterAll(async () => {
    written.mockRestore();
    await sandbox.stop();
  });
}

/** The last tests of a file: what all answers and logs before them must not hold. */
export function checkAllSaid(): void {
  describe('all answers and logs above', () => {
    it('hold no token', () => {
      expect(said.length).toBeGreaterThan(30);
      expect(said.filter((text) => text.includes(TOKEN))).toEqual([]);
      expect(JSON.stringify(written.mock.calls)).not.toContain(TOKEN);
    });

    it('hold none of the seller\'s internals', () => {
      const leaks = /custom_fields|property_filters|event_type_filter|aggregation_key|netsuite|salesforce|billing_provider_error|"origin"|uniqueness_key|"sql"/;
      expect(said.flatMap((text) => leaks.exec(text) ?? [])).toEqual([]);
    });

    it('hold no embed URL in a log', () => {
      expect(said.filter((text) => text.includes('"requestId"') && text.includes('/embed/'))).toEqual([]);
    });
  });
}
