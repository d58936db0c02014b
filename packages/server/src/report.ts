import { TimeRangeError, WireFormatError } from '@meterboard/data';
import type { ErrorAnswer } from './answer.js';
import { UpstreamError } from './errors.js';
import type { Redact } from './redact.js';

/** What went wrong, for the server's log. Plain JSON without any token or embed URL. */
export interface ErrorReport {
  /** The same id that the browser got; for the codes of failures that did not fail a view, an id of its own. */
  requestId: string;
  /** For example `usage`; null if the request reached no route. */
  route: string | null;
  /** From `identify`; null before it answered. */
  customerId: string | null;
  /** The status that the browser got. */
  status: number;
  /** The code that the browser got. Or `units-unknown`: the list of credit types could not be read, so amounts went out without the sign of their currency. Or `contracts-unknown`: contracts went out under their ids instead of their names. Or `units-outdated`, `contracts-outdated`, `metrics-outdated`: what was read before was used. */
  code: string;
  /** The name of the error. */
  error: string;
  message: string;
  /** The first broken field of Metronome's answer, such as `rows[3].value`; null for any other failure. */
  path: string | null;
  /** What Metronome answered; null if no call to it failed. */
  upstream: { status: number | null; requestId: string | null; quota: 'client' | 'customer' | null } | null;
  /** Where it happened, for a status of 500, as nobody expected those. */
  stack: string | null;
}

export type ReportContext = Pick<ErrorReport, 'requestId' | 'route' | 'customerId'>;

/** Usage by group has the value of each group as a key, which is the customer's own text and often an e-mail address. */
const ownPath = (path: string): string => path.replace(/(\.groups\.).*$/s, '$1…');

const withoutQuotes = (text: string): string => text.replace(/".*"/s, '"…"');

/** Errors about an answer quote what was found in it, which may be somebody's name. The place is enough to look it up. */
function describe(error: unknown): { message: string; path: string | null } {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof WireFormatError || error instanceof TimeRangeError)) return { message, path: null };
  if (error.path === null) return { message: withoutQuotes(message), path: null };
  const path = ownPath(error.path);
  // Only at its start: what was found may hold the text of the path, too.
  const text = message.startsWith(error.path) ? path + withoutQuotes(message.slice(error.path.length)) : withoutQuotes(message);
  return { message: text, path };
}

/** What may be logged of an error. Built field by field: errors of the SDK hold headers and bodies, and a cause can hold anything. */
export function report(error: unknown, { status, code }: Pick<ErrorAnswer, 'status' | 'code'>, context: ReportContext, redact: Redact): ErrorReport {
  const { message, path } = describe(error);
  return {
    ...context,
    status,
    code,
    error: error instanceof Error ? error.name : typeof error,
    message: redact(message),
    path: path === null ? null : redact(path),
    upstream: error instanceof UpstreamError ? { status: error.status, requestId: error.upstreamId, quota: error.quota } : null,
    stack: status === 500 && error instanceof Error && error.stack !== undefined ? redact(error.stack) : null,
  };
}

/** The default log: one line on standard error. */
export function logToConsole({ requestId, route, status, code, error, message, upstream }: ErrorReport): void {
  const what = route === null ? code : `${route} -> ${status} ${code}`;
  const theirs = upstream === null || upstream.requestId === null ? '' : ` [Metronome's request: ${upstream.requestId}]`;
  globalThis.console.error(`meterboard ${what} (${requestId}) ${error}: ${message}${theirs}`);
}
