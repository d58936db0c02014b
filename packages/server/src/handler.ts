import { answerError, answerView } from './answer.js';
import { readBody } from './body.js';
import { deadline } from './deadline.js';
import { Refusal } from './errors.js';
import { identifyCustomer } from './identify.js';
import { Reader } from './metronome/reader.js';
import type { BillingHandlerOptions } from './options.js';
import { answerTo, isWorthLogging } from './error-answers.js';
import { report, type ErrorReport, type ReportContext } from './report.js';
import type { Route } from './routes/route.js';
import { routeAt } from './routes/table.js';
import { settingsFrom, type Settings } from './settings.js';

/** Answers every request with a response and never throws. A second argument is passed on to `identify`. */
export type BillingHandler<Context = unknown> = (request: Request, ...beside: unknown extends Context ? [context?: Context] : [context: Context]) => Promise<Response>;

/** Calls the host's log. If that fails, the request must not. */
function notify(onError: Settings['onError'], entry: ErrorReport): void {
  try {
    const result = onError(entry);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    return;
  }
}

function findRoute(request: Request, settings: Settings): { name: string; route: Route } {
  const found = routeAt(request.url, settings);
  if (found === null) throw new Refusal(404, 'not-found', 'There is no route at this address. Its last part has to be the name of a route, such as usage, that is among routes, if those are set, and all before it has to be basePath, if that is.');
  if (request.method !== 'POST') throw new Refusal(405, 'method-not-allowed', 'Send a POST request.', { allow: 'POST' });
  return found;
}

/** Reads the view that a request asks for. Fills in `context` on the way, so that the log of a later failure has it. */
async function readView(request: Request, who: () => Promise<string | null>, settings: Settings, reader: Reader, context: ReportContext): Promise<unknown> {
  const { name, route } = findRoute(request, settings);
  context.route = name;
  const customerId = await who();
  if (customerId === null) throw new Refusal(401, 'unauthorized', 'Sign in to see billing data.');
  context.customerId = customerId;
  const { query, view } = route.prepare(await readBody(request, settings.limits.bodyBytes, settings.limits.timeout), settings);
  const limit = deadline(request.signal, settings.limits.timeout);
  try {
    return await (route.shared ? reader.read(customerId, name, query, limit.signal, view) : reader.readAlone(customerId, limit.signal, view));
  } finally {
    limit.release();
  }
}

/** Nobody reads this answer: the browser has gone. */
const GONE = { status: 499, code: 'aborted', message: 'The request was given up.' };

/**
 * The backend of a billing page: holds the Metronome token and answers a signed-in customer's queries with view models.
 *
 * ```ts
 * // Next.js: app/api/billing/[route]/route.ts
 * import { createBillingHandler } from '@meterboard/server';
 * import { currentUser } from '@/auth';
 *
 * export const POST = createBillingHandler({
 *   token: () => process.env.METRONOME_BEARER_TOKEN,
 *   identify: async (request) => {
 *     const user = await currentUser(request);
 *     return user ? { customerId: user.metronomeCustomerId } : null;
 *   },
 * });
 * ```
 *
 * ```ts
 * // Hono on Node, Bun, Deno or Workers; for Express use any adapter of Web handlers, before the body parsers
 * hono.post('/api/billing/:route', (context) => billing(context.req.raw));
 * ```
 *
 * If only the framework knows the session, pass it on: `billing(request, context)` calls `identify(request, context)`.
 *
 * In the browser, `createHttpSource({ baseUrl: '/api/billing' })` of `@meterboard/data` is its client.
 *
 * Routes are `usage`, `spend`, `balances`, `net-balance`, `invoices`, `metrics`, `alerts`, `seat-balances`, `recharges`, `rates` and `embed-url`: POST with the
 * JSON query of the same name in `@meterboard/data` (`UsageQuery`, …), answered by `{ data: view }` or by `{ error: { code, message, requestId } }`
 * with status 400, 401, 404, 405, 413, 415, 429 (with Retry-After), 500, 502 or 504. Failures on the way to Metronome are reported to
 * `onError` in detail, with the request's id; the browser gets a neutral text and the same id.
 *
 * Create one handler and keep it: equal requests share a read, and it keeps within Metronome's rate limits.
 *
 * @throws ConfigurationError at once, if an option is missing or cannot work
 */
export function createBillingHandler<Context = unknown>(options: BillingHandlerOptions<Context>): BillingHandler<Context> {
  const settings = settingsFrom(options);
  const { identify } = options;
  const log = (error: unknown, answer: { status: number; code: string }, context: ReportContext): void => {
    notify(settings.onError, report(error, answer, context, settings.redact));
  };
  const reader = new Reader(settings, (error, code) => {
    log(error, { status: 200, code }, { requestId: crypto.randomUUID(), route: null, customerId: null });
  });
  return async (request, ...[beside]) => {
    const who = (): Promise<string | null> => identifyCustomer(identify, request, beside as Context);
    const context: ReportContext = { requestId: crypto.randomUUID(), route: null, customerId: null };
    try {
      return answerView(await readView(request, who, settings, reader, context), context.requestId);
    } catch (error) {
      if (request.signal.aborted) return answerError(GONE, context.requestId);
      const answer = answerTo(error);
      if (isWorthLogging(answer, error)) log(error, answer, context);
      return answerError(answer, context.requestId);
    }
  };
}
