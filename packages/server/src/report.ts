import { TimeRangeError, WireFormatError } from '@meterboard/data';
import type { Answer } from './answer.js';
import { UpstreamError } from './errors.js';
import type { Redact } from './redact.js';

/** What went wrong, for the server's log. Plain JSON; holds no token and no embed URL. */
export interface ErrorReport {
  /** The browser was given the same one. */
  requestId: string;
  /** As `usage`; null where the request reached none. */
  route: string | null;
  /** From `identify`; null before it answered. */
  customerId: string | null;
  /** What the browser was told. */
  status: number;
  code: string;
  /** What happened. */
  error: string;
  message: string;
  /** The first broken field of Metronome's answer, as `rows[3].value`; null where it was not that. */
  path: string | null;
  /** Metronome's answer; null where the failure was not in a call to it. */
  upstream: { status: number | null; requestId: string | null; quota: 'client' | 'customer' | null } | null;
  /** Where it happened, for a 500: those nobody expected. */
  stack: string | null;
}

export type ReportContext = Pick<ErrorReport, 'requestId' | 'route' | 'customerId'>;

/** An error as it may be logged. Built field by field: an error of the SDK carries headers and bodies, and a cause can carry anything. */
export function report(error: unknown, { status, code }: Pick<Answer, 'status' | 'code'>, context: ReportContext, redact: Redact): ErrorReport {
  return {
    ...context,
    status,
    code,
    error: error instanceof Error ? error.name : typeof error,
    message: redact(error instanceof Error ? error.message : String(error)),
    path: error instanceof WireFormatError || error instanceof TimeRangeError ? error.path : null,
    upstream: error instanceof UpstreamError ? { status: error.status, requestId: error.upstreamId, quota: error.quota } : null,
    stack: status === 500 && error instanceof Error && error.stack !== undefined ? redact(error.stack) : null,
  };
}

/** The log of a host that brings none of its own: one line, for whatever collects standard error. */
export function logToConsole({ requestId, route, status, code, error, message, upstream }: ErrorReport): void {
  const what = route === null ? code : `${route} -> ${status} ${code}`;
  const theirs = upstream === null || upstream.requestId === null ? '' : ` [Metronome's request: ${upstream.requestId}]`;
  globalThis.console.error(`meterboard ${what} (${requestId}) ${error}: ${message}${theirs}`);
}
