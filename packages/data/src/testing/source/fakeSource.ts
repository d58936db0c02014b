import type { BillingSource, FetchContext } from '../../source/billing-source.js';
import { fromEpoch, type Instant } from '../../time/instant.js';
import { customerOf, type CustomerSketch } from '../customer.js';
import { answersFrom, type Method, type QueryOf, type ViewOf } from './answers.js';
import { takeTime } from './pace.js';
import { SourceRows, type OwnRows } from './sourceRows.js';

/** One value for all methods, or one for some of them. */
export type PerMethod<T> = T | { readonly [M in Method]?: T | undefined };

export interface FakeSourceOptions extends CustomerSketch {
  /** Milliseconds that an answer, or a failure, takes; default none. `Infinity` never answers: what a page shows while it waits. */
  delay?: PerMethod<number> | undefined;
  /** What methods reject with in place of an answer. */
  failWith?: PerMethod<Error> | undefined;
  /** How many calls of a method fail before it answers, so that "try again" can be tested; default all. */
  failures?: number | undefined;
  /** Rows of your own in place of the seeded ones: `{ invoices: [] }` is a customer without an invoice. */
  rows?: OwnRows | undefined;
  /** Where `embedUrl` leads; default `https://embeds.example`, which is nowhere. Name it in `allowedOrigins`. */
  embedOrigin?: string | undefined;
}

/** A source that can do everything, and the moment it answers for. A call outside a component may leave the context out. */
export type FakeSource = { readonly [M in Method]-?: (query: QueryOf<M>, context?: Partial<FetchContext>) => Promise<ViewOf<M>> } & { readonly now: Instant };

/** Told by a field rather than by class: errors of another realm, as in a simulated browser, are errors too. */
const isError = (value: PerMethod<Error>): value is Error => 'message' in value;

/**
 * A `BillingSource` for tests and prototypes: a customer made up from a seed, answered by the real transformers. No network, no clock
 * and no chance, so equal calls have equal answers, and what a chart, an invoice and a balance say agrees.
 *
 *     const source = fakeSource({ failWith: { invoices: new Error('offline') }, failures: 1 });
 *     render(<BillingProvider source={source} now={source.now}><BillingPage /></BillingProvider>);
 *     await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
 *     expect(await screen.findByText('Platform fee')).toBeVisible();
 *
 * @throws RequestError, from every method, of kind 'aborted' once the signal says so; of kind 'not-found' or 'bad-request' for a
 * metric or group key that `metrics` does not list
 * @throws TimeRangeError where a moment of the sketch does not read
 */
export function fakeSource({ delay = 0, failWith, failures = Infinity, rows = {}, embedOrigin = 'https://embeds.example', ...sketch }: FakeSourceOptions = {}): FakeSource {
  const customer = customerOf(sketch);
  const answers = answersFrom(new SourceRows(customer, rows), embedOrigin);
  const failed = new Map<Method, number>();

  const fail = (method: Method): void => {
    const error = failWith === undefined || isError(failWith) ? failWith : failWith[method];
    const count = failed.get(method) ?? 0;
    if (error === undefined || count >= failures) return;
    failed.set(method, count + 1);
    throw error;
  };
  const reply =
    <Query, View>(method: Method, answer: (query: Query) => View) =>
    async (query: Query, context: Partial<FetchContext> = {}): Promise<View> => {
      await takeTime(typeof delay === 'number' ? delay : (delay[method] ?? 0), context);
      fail(method);
      return answer(query);
    };
  return {
    now: fromEpoch(customer.now),
    usage: reply('usage', answers.usage),
    spend: reply('spend', answers.spend),
    balances: reply('balances', answers.balances),
    netBalance: reply('netBalance', answers.netBalance),
    invoices: reply('invoices', answers.invoices),
    metrics: reply('metrics', answers.metrics),
    embedUrl: reply('embedUrl', answers.embedUrl),
  } satisfies Required<BillingSource> & { now: Instant };
}
