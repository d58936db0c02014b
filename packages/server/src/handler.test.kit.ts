import { createBillingHandler } from './handler.js';
import type { BillingHandlerOptions } from './options.js';
import type { ErrorReport } from './report.js';
import { CUSTOMER, fakeMetronome, type Answers, type Call } from './fake-metronome.test.kit.js';

export interface TestAnswer {
  status: number;
  headers: Headers;
  text: string;
  body: { data?: unknown; error?: { code: string; message: string; requestId: string } };
}

export interface AskInit extends RequestInit {
  headers?: Record<string, string>;
}

export interface TestHandler {
  ask: (route: string, query?: unknown, init?: AskInit) => Promise<TestAnswer>;
  calls: Call[];
  /** The calls to Metronome, except those for credit types. */
  asked: () => Call[];
  reports: ErrorReport[];
  /** Everything that left the handler: answers and reports. */
  everything: () => string;
}

export async function readAnswer(response: Response): Promise<TestAnswer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as TestAnswer['body'] };
}

/** A handler for one signed-in customer, with a fake Metronome that gives the test's answers. */
export function testHandler(answers: Answers, options: Partial<BillingHandlerOptions> = {}): TestHandler {
  const { client, calls } = fakeMetronome(answers);
  const reports: ErrorReport[] = [];
  const out: string[] = [];
  const handler = createBillingHandler({
    client,
    identify: () => ({ customerId: CUSTOMER }),
    now: () => new Date('2024-11-01T00:00:00Z'),
    onError: (report) => reports.push(report),
    ...options,
  });
  return {
    calls,
    reports,
    asked: () => calls.filter(({ path }) => path !== '/v1/credit-types/list'),
    everything: () => [...out, ...reports.map((report) => JSON.stringify(report))].join('\n'),
    async ask(route, query = {}, init = {}) {
      const response = await handler(
        new Request(`https://app.test/api/billing/${route}`, { method: 'POST', body: JSON.stringify(query), ...init, headers: { 'content-type': 'application/json', ...init.headers } }),
      );
      const answer = await readAnswer(response);
      out.push(JSON.stringify([...answer.headers]), answer.text);
      return answer;
    },
  };
}
