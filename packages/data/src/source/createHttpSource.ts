import { RequestError } from '../errors.js';
import { checkOptions, text } from '../transform/options/shape.js';
import { abortedError, refuseAborted } from './aborted.js';
import type { BillingSource, FetchContext } from './billingSource.js';
import { errorOfAnswer, invalidAnswer } from './httpError.js';

export interface HttpSourceOptions {
  /** Where the handler of @meterboard/server is mounted, for example '/api/billing'. */
  baseUrl: string;
  /** Default: the platform's own `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Sent with every request. A function is called for each request, for tokens that change. */
  headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>) | undefined;
}

type Method = keyof BillingSource;
type ViewOf<M extends Method> = Awaited<ReturnType<NonNullable<BillingSource[M]>>>;

/** The route each method posts its query to, and the kind of view that comes back. */
const ROUTES: { [M in Method]-?: readonly [path: string, kind: ViewOf<M>['kind']] } = {
  usage: ['usage', 'usage'],
  spend: ['spend', 'spend'],
  balances: ['balances', 'balances'],
  netBalance: ['net-balance', 'net-balance'],
  invoices: ['invoices', 'invoices'],
  metrics: ['metrics', 'metrics'],
  embedUrl: ['embed-url', 'embed'],
  rates: ['rates', 'rate-card'],
  alerts: ['alerts', 'alerts'],
  seatBalances: ['seat-balances', 'seat-balances'],
  recharges: ['recharges', 'recharges'],
};

/**
 * A source that asks @meterboard/server. Queries are posted as JSON; the answer is `{ data: view }`, or
 * `{ error: { code, message, requestId } }` with an HTTP status.
 *
 * ```ts
 * import { createHttpSource } from '@meterboard/data';
 *
 * export const source = createHttpSource({ baseUrl: '/api/billing' });
 * ```
 *
 * @throws WireFormatError at once if `baseUrl` is missing
 * @throws RequestError from every method; `kind` tells what happened, and no message holds an address or a header. Whatever
 * `headers` throws is passed on unchanged
 */
export function createHttpSource(options: HttpSourceOptions): Required<BillingSource> {
  checkOptions(options, { baseUrl: text });
  const ask =
    <M extends Method>(method: M) =>
    (query: object, context: Partial<FetchContext> = {}): Promise<ViewOf<M>> =>
      request<ViewOf<M>>(options, ROUTES[method], query, context);
  return {
    usage: ask('usage'),
    spend: ask('spend'),
    balances: ask('balances'),
    netBalance: ask('netBalance'),
    invoices: ask('invoices'),
    metrics: ask('metrics'),
    embedUrl: ask('embedUrl'),
    rates: ask('rates'),
    alerts: ask('alerts'),
    seatBalances: ask('seatBalances'),
    recharges: ask('recharges'),
  };
}

async function request<View extends { kind: string }>(options: HttpSourceOptions, [path, kind]: readonly [string, string], query: object, { signal }: Partial<FetchContext>): Promise<View> {
  refuseAborted(signal);
  const own = typeof options.headers === 'function' ? await options.headers() : options.headers;
  const { response, body } = await withoutNetworkErrors(signal, async () => {
    const ask = options.fetch ?? fetch;
    // A name is one whatever its case: as two entries of an object its values would be sent joined. A value that cannot be sent throws
    // here an error that quotes it, and it may be a token.
    const headers = new Headers(own);
    if (!headers.has('accept')) headers.set('accept', 'application/json');
    headers.set('content-type', 'application/json');
    const answer = await ask(`${options.baseUrl.replace(/\/+$/, '')}/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(query),
      signal: signal ?? null,
    });
    return { response: answer, body: await bodyOf(answer) };
  });
  if (!response.ok) throw errorOfAnswer(response, body);
  if (body === undefined) throw invalidAnswer(response.status, 'The answer is not JSON.');
  const view = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  if (!isOfKind(view, kind)) throw invalidAnswer(response.status, `The answer holds no view of kind '${kind}'.`);
  return view as View;
}

const isOfKind = (value: unknown, kind: string): boolean => typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;

/** Undefined if the answer is not JSON, whatever its status: a proxy's error page is HTML. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function withoutNetworkErrors<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (signal?.aborted === true) throw abortedError(cause);
    if (cause instanceof RequestError) throw cause;
    throw new RequestError('network', 'No answer came from the backend, so there is nothing to show. Check the connection and try again; outside a browser, baseUrl has to be a whole address.', { cause });
  }
}
