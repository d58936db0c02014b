import { AggregationError, BillingError, PageLimitError, TimeRangeError, UnitMismatchError } from '@meterboard/data';
import type { ErrorAnswer } from './answer.js';
import { DeadlineError } from './deadline.js';
import { EmbedUrlError, Refusal, UpstreamError } from './errors.js';

const NOT_READ: ErrorAnswer = { status: 502, code: 'upstream', message: 'The billing data could not be read. Try again in a while.' };
const TOO_SLOW: ErrorAnswer = { status: 504, code: 'timeout', message: 'The billing data took too long to read. Try again, or ask for a shorter range.' };
const NO_CUSTOMER: ErrorAnswer = { status: 404, code: 'not-found', message: 'There is no billing data for this account.' };
const NO_EMBED: ErrorAnswer = { status: 502, code: 'embed', message: 'The dashboard could not be opened. Try again in a while.' };
const TOO_MANY_PAGES: ErrorAnswer = { status: 502, code: 'page-limit', message: 'There is more billing data than can be read at once. Ask for a shorter range.' };
const OURS: ErrorAnswer = { status: 500, code: 'server', message: 'Something went wrong on this server. Try again in a while.' };

function upstream({ failure, retryAfter }: UpstreamError): ErrorAnswer {
  if (failure === 'not-found') return NO_CUSTOMER;
  if (failure === 'timeout') return TOO_SLOW;
  if (failure !== 'rate-limited') return NOT_READ;
  const seconds = String(retryAfter ?? 1);
  return { status: 429, code: 'rate-limited', message: `Billing data was asked for too often. Try again in ${seconds} seconds.`, headers: { 'retry-after': seconds } };
}

/** A time range error that names a row is about Metronome's answer; one that names none is about the query. */
const isAboutTheQuery = (error: unknown): error is BillingError =>
  error instanceof AggregationError || error instanceof UnitMismatchError || (error instanceof TimeRangeError && error.path === null);

/**
 * What the browser gets for an error. Errors that the query caused keep their message; all about Metronome, the token or this server
 * becomes a neutral text, and the details go to the log.
 */
export function answerTo(error: unknown): ErrorAnswer {
  if (error instanceof Refusal) return error;
  if (error instanceof UpstreamError) return upstream(error);
  if (error instanceof DeadlineError) return TOO_SLOW;
  if (error instanceof EmbedUrlError) return NO_EMBED;
  if (isAboutTheQuery(error)) return { status: 400, code: error.code, message: error.message };
  if (error instanceof PageLimitError) return error.reason === 'page-budget' ? TOO_MANY_PAGES : NOT_READ;
  return error instanceof BillingError ? NOT_READ : OURS;
}

/** Whether an error belongs in the server's log. A wrong query does not: it is for the client to mend. */
export const isWorthLogging = ({ status }: ErrorAnswer, error: unknown): boolean => status >= 500 || error instanceof UpstreamError;
