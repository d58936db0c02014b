import type { Unit } from './exact/unit.js';

/** What went wrong, for a program to switch on. The same in production as in development. */
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
  | 'theme';

/** The one family of errors Meterboard throws. `message` says what happened, why it matters and what to do. */
export class BillingError extends Error {
  override readonly name: string = 'BillingError';
  readonly code: BillingErrorCode;

  constructor(code: BillingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What a cast let in, in words for an error. An object's own toString is not asked: it may fail, or pass a list of one number off as the number. */
export const asText = (value: object | string | number | bigint | null | undefined): string => (typeof value === 'object' ? Object.prototype.toString.call(value) : String(value));

/** A row does not have the shape Metronome documents, or an option not that of its type. `path` names the first broken field, as `rows[3].value` or `options.maxSeries`. */
export class WireFormatError extends BillingError {
  override readonly name = 'WireFormatError';
  readonly path: string;

  constructor(path: string, problem: string, advice = 'Pass rows exactly as the API returned them, and options as their types say.') {
    super('wire-format', `${path}: ${problem}. No figure can be trusted from what does not read, so nothing was computed. ${advice}`);
    this.path = path;
  }
}

/** A text or number is no finite base-10 number of a sensible size. */
export class DecimalSyntaxError extends BillingError {
  override readonly name = 'DecimalSyntaxError';
  /** What was given, shortened. */
  readonly text: string;

  constructor(text: string) {
    super('decimal-syntax', `"${text}" is not a decimal number. An amount is never guessed. Pass digits with an optional sign, point and exponent, as "-12.50".`);
    this.text = text;
  }
}

/** Amounts in different units met where one was needed. `units` lists them. */
export class UnitMismatchError extends BillingError {
  override readonly name = 'UnitMismatchError';
  readonly units: readonly Unit[];

  constructor(message: string, units: readonly Unit[]) {
    super('unit-mismatch', message);
    this.units = units;
  }
}

/** An interval, bucket, zone or row window that cannot be honoured exactly. */
export class TimeRangeError extends BillingError {
  override readonly name = 'TimeRangeError';
  /** Where the fault is, as `rows[3]` or `options.now`; null where the message alone says so. */
  readonly path: string | null;

  constructor(message: string, path: string | null = null) {
    super('time-range', message);
    this.path = path;
  }
}

/** An operation that would add up what does not add up (a maximum, a level, a distinct count). */
export class AggregationError extends BillingError {
  override readonly name = 'AggregationError';
  readonly aggregation: string;

  constructor(aggregation: string, message: string) {
    super('aggregation', message);
    this.aggregation = aggregation;
  }
}

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

/** A read from the host's backend failed. `retryable` says whether the same call may work later. */
export class RequestError extends BillingError {
  override readonly name = 'RequestError';
  readonly kind: RequestErrorKind;
  /** HTTP status, or null where no answer came. */
  readonly status: number | null;
  /** Quote it to support: the backend's log carries the same id. */
  readonly requestId: string | null;
  /** Seconds to wait, where the backend said so. */
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

/** Paging did not come to an end: the budget was spent or a cursor came back a second time. */
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
