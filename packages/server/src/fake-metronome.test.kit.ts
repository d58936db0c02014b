import Metronome from '@metronome/sdk';

/** Tests search for this in everything that leaves the handler. */
export const TOKEN = 'mt-secret-5f0c2a9e-never-to-be-seen';
export const CUSTOMER = 'c0000000-0000-4000-8000-000000000001';
export const OTHER_CUSTOMER = 'c0000000-0000-4000-8000-000000000002';

/** A request as Metronome received it. */
export interface Call {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  headers: Headers;
  signal: AbortSignal;
}

export type Answers = (call: Call) => Response | Promise<Response> | undefined;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const page = (data: readonly unknown[], next_page: string | null = null): Response => json({ data, next_page });

const CREDIT_TYPES = [
  { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)', is_currency: true },
  { id: 'e0000000-0000-4000-8000-000000000001', name: 'EUR', is_currency: true },
  { id: 'e0000000-0000-4000-8000-000000000002', name: 'AI credits', is_currency: false },
];

/** The answer if the test gives none: a customer without metrics, and the credit types. */
function usual(path: string): Response {
  if (path === '/v1/credit-types/list') return page(CREDIT_TYPES);
  return path.endsWith('/billable-metrics') ? page([]) : json({ message: 'Not found' }, 404);
}

/** The SDK's real client, with the network replaced at its edge. */
export function fakeMetronome(answers: Answers): { client: Metronome; calls: Call[] } {
  const calls: Call[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const text = await request.text();
    const call: Call = {
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      headers: request.headers,
      signal: request.signal,
    };
    calls.push(call);
    return (await answers(call)) ?? usual(call.path);
  };
  return { client: new Metronome({ bearerToken: TOKEN, baseURL: 'https://metronome.test', fetch, logLevel: 'off' }), calls };
}
