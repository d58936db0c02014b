import type { RequestErrorKind } from '@meterboard/data';
import type { CommonMessages } from './messages/common.js';

/** An error as a customer may read it: no message of the program, no stack, no address. */
export interface ErrorText {
  title: string;
  detail: string;
  /** What to quote to support, or null. */
  requestId: string | null;
}

const KINDS = {
  network: 'errorNetwork',
  aborted: 'errorNetwork',
  unauthorized: 'errorUnauthorized',
  forbidden: 'errorForbidden',
  'not-found': 'errorNotFound',
  'rate-limited': 'errorRateLimited',
  server: 'errorServer',
  'invalid-response': 'errorUnreadable',
} as const satisfies Partial<Record<RequestErrorKind, keyof CommonMessages>>;

const isKind = (kind: unknown): kind is keyof typeof KINDS => typeof kind === 'string' && Object.hasOwn(KINDS, kind);

/** Reads fields, not classes: an error may come from another copy of the data package. */
export function describeError(error: unknown, messages: CommonMessages, locale: string): ErrorText {
  const fields: Readonly<Record<string, unknown>> = typeof error === 'object' && error !== null ? { ...error } : {};
  const { kind, code, requestId, retryAfter } = fields;
  const text = isKind(kind) ? messages[KINDS[kind]] : code === 'wire-format' || code === 'decimal-syntax' ? messages.errorUnreadable : messages.errorUnknown;
  const again = typeof retryAfter === 'number' && retryAfter > 0 ? messages.retryAfter(retryAfter, new Intl.NumberFormat(locale).format(retryAfter)) : messages.retrySoon;
  return {
    title: messages.errorTitle,
    detail: kind === 'rate-limited' || kind === 'server' ? `${text} ${again}` : text,
    requestId: (typeof requestId === 'string' && requestId) || null,
  };
}
