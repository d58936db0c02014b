import type { BillingSource, FetchContext } from '../../source/billingSource.js';
import { fromEpoch, type Instant } from '../../time/instant.js';
import { customerOf, type CustomerSketch } from '../customer.js';
import { answersFrom, type Method, type QueryOf, type ViewOf } from './answers.js';
import { takeTime } from './pace.js';
import { SourceRows, type OwnRows } from './sourceRows.js';

/** One value for all methods, or one for some of them. */
export type PerMethod<T> = T | { readonly [M in Method]?: T | undefined };

export interface FakeSourceOptions extends CustomerSketch {
  /** Milliseconds until an answer or failure. Default 0. `Infinity` never answers, to see what a page shows while it waits. */
  delay?: PerMethod<number> | undefined;
  /** What methods reject with, instead of an answer. */
  failWith?: PerMethod<Error> | undefined;
  /** How many calls of a method fail before it answers, to test "Try again". Default all. */
  failures?: number | undefined;
  /** Your own rows instead of the seeded ones: `{ invoices: [] }` is a customer without invoices. */
  rows?: OwnRows | undefined;
  /** The origin of `embedUrl`. Default `https://embeds.example`, which does not exist. List it in `allowedOrigins`. */
  embedOrigin?: string | undefined;
}

/** A source with every method, and the moment it answers for. The context may be left out in calls outside a component. */
export type FakeSource = { readonly [M in Method]-?: (query: QueryOf<M>, context?: Partial<FetchContext>) => Promise<ViewOf<M>> } & { readonly now: Instant };

/** Recognised by a field and not by class, as errors may be of another realm, such as a simulated browser. */
const isError = (value: PerMethod<Error>): value is Error => 'message' in value;

/**
 * A `BillingSource` for tests and prototypes: a customer made from a seed, with answers by the real transformers. It uses no network,
 * clock or chance, so equal calls have equal answers, and charts, invoices and balances agree.
 *
 *     const source = fakeSource({ failWith: { invoices: new Error('offline') }, failures: 1 });
 *     render(<BillingProvider source={source} now={source.now}><BillingPage /></BillingProvider>);
 *     await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
 *     expect(await screen.findByText('Platform fee')).toBeVisible();
 *
 * @throws RequestError from every method: of kind 'aborted' once the signal is aborted, of kind 'not-found' or 'bad-request' for a
 * metric or group key that `metrics` does not list
 * @throws TimeRangeError if a moment of the sketch is malformed
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
    rates: reply('rates', answers.rates),
    alerts: reply('alerts', answers.alerts),
    seatBalances: reply('seatBalances', answers.seatBalances),
    recharges: reply('recharges', answers.recharges),
  } satisfies Required<BillingSource> & { now: Instant };
}
