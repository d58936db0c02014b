import type { Unit } from './exact/unit.js';

/** What went wrong, for a program to switch on. The codes are the same in development and production builds. */
export type BillingErrorCode =
  | 'wire-format'
  | 'decimal-syntax'
  | 'unit-mismatch'
  | 'time-range'
  | 'aggregation'
  | 'request'
  | 'page-limit'
  | 'missing-provider'
  | 'embed'
  | 'theme'
  | 'image';

/** Base class of every error that Meterboard throws. `message` says what happened, why it matters and what to do. */
export class BillingError extends Error {
  override readonly name: string = 'BillingError';
  readonly code: BillingErrorCode;

  constructor(code: BillingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Text for an error about a value that a cast let in. Never calls an object's own toString: it may throw, and that of a list with one
 * number prints the number alone.
 */
export const asText = (value: object | string | number | bigint | null | undefined): string => (typeof value === 'object' ? Object.prototype.toString.call(value) : String(value));

/**
 * A row does not have the shape that Metronome documents, or an option does not match its type. `path` is the first broken field:
 * `rows[3].value`, `options.maxSeries`.
 */
export class WireFormatError extends BillingError {
  override readonly name = 'WireFormatError';
  readonly path: string;

  constructor(path: string, problem: string, advice = 'Pass rows and views exactly as they came, and options as their types say.') {
    super('wire-format', `${path}: ${problem}. No figure can be trusted from what cannot be read, so nothing was computed. ${advice}`);
    this.path = path;
  }
}

/** A text or number is not a finite decimal number of at most 400 digits. */
export class DecimalSyntaxError extends BillingError {
  override readonly name = 'DecimalSyntaxError';
  /** The value that was given, shortened to 40 characters. */
  readonly text: string;

  constructor(text: string) {
    super('decimal-syntax', `"${text}" is not a decimal number, and amounts are never guessed. Pass digits such as "-12.50" or "1e3".`);
    this.text = text;
  }
}

/** Amounts were in several units where one unit was needed. `units` lists them. */
export class UnitMismatchError extends BillingError {
  override readonly name = 'UnitMismatchError';
  readonly units: readonly Unit[];

  constructor(message: string, units: readonly Unit[]) {
    super('unit-mismatch', message);
    this.units = units;
  }
}

/** An interval, bucket, time zone or row window that is invalid, or that cannot be shown exactly. */
export class TimeRangeError extends BillingError {
  override readonly name = 'TimeRangeError';
  /** Where the problem is: `rows[3]`, `options.now`. Null where only the message says so. */
  readonly path: string | null;

  constructor(message: string, path: string | null = null) {
    super('time-range', message);
    this.path = path;
  }
}

/** An operation would have to add values that do not add up: maxima, levels, distinct counts. */
export class AggregationError extends BillingError {
  override readonly name = 'AggregationError';
  readonly aggregation: string;

  constructor(aggregation: string, message: string) {
    super('aggregation', message);
    this.aggregation = aggregation;
  }
}

/** Why a request failed: HTTP 401 is `unauthorized`, 403 `forbidden`, 404 `not-found`, 429 `rate-limited`, other 4xx `bad-request`, 5xx `server`. */
export type RequestErrorKind =
  | 'network'
  | 'aborted'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'bad-request'
  | 'server'
  | 'invalid-response';

/** A request to the host's backend failed. `retryable` says whether the same request may succeed later. */
export class RequestError extends BillingError {
  override readonly name = 'RequestError';
  readonly kind: RequestErrorKind;
  /** HTTP status; null where no response came. */
  readonly status: number | null;
  /** The id of the request in the backend's log, to quote to support. */
  readonly requestId: string | null;
  /** Seconds to wait before the next try, where the backend says so. */
  readonly retryAfter: number | null;

  constructor(
    kind: RequestErrorKind,
    message: string,
    details: { status?: number | null; requestId?: string | null; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super('request', message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.requestId = details.requestId ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }

  get retryable(): boolean {
    return this.kind === 'network' || this.kind === 'rate-limited' || this.kind === 'server';
  }
}

/** Paging did not end: `maxPages` was reached, or a cursor came back a second time. */
export class PageLimitError extends BillingError {
  override readonly name = 'PageLimitError';
  readonly reason: 'repeated-cursor' | 'page-budget';
  /** Pages read before giving up. */
  readonly pages: number;

  constructor(reason: 'repeated-cursor' | 'page-budget', pages: number) {
    super(
      'page-limit',
      reason === 'repeated-cursor'
        ? `After ${pages} pages the API sent a cursor it had sent before. Reading on would never end and the rows so far may be incomplete. Try again.`
        : `The list did not end within ${pages} pages. Totals of a part would look final. Ask for a shorter range or raise maxPages.`,
    );
    this.reason = reason;
    this.pages = pages;
  }
}
