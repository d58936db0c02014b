import { AggregationError, BillingError, PageLimitError, TimeRangeError, UnitMismatchError } from '@meterboard/data';
import type { Answer } from './answer.js';
import { DeadlineError } from './deadline.js';
import { EmbedUrlError, Refusal, UpstreamError } from './errors.js';

const NOT_READ: Answer = { status: 502, code: 'upstream', message: 'The billing data could not be read. Try again in a while.' };
const TOO_SLOW: Answer = { status: 504, code: 'timeout', message: 'The billing data took too long to read. Try again, or ask for a shorter range.' };
const NO_CUSTOMER: Answer = { status: 404, code: 'not-found', message: 'There is no billing data for this account.' };
const NO_EMBED: Answer = { status: 502, code: 'embed', message: 'The dashboard could not be opened. Try again in a while.' };
const TOO_MANY_PAGES: Answer = { status: 502, code: 'page-limit', message: 'There is more billing data than can be read at once. Ask for a shorter range.' };
const OURS: Answer = { status: 500, code: 'server', message: 'Something went wrong on this server. Try again in a while.' };

function upstream({ failure, retryAfter }: UpstreamError): Answer {
  if (failure === 'not-found') return NO_CUSTOMER;
  if (failure === 'timeout') return TOO_SLOW;
  if (failure !== 'rate-limited') return NOT_READ;
  const seconds = String(retryAfter ?? 1);
  return { status: 429, code: 'rate-limited', message: `Billing data was asked for too often. Try again in ${seconds} seconds.`, headers: { 'retry-after': seconds } };
}

/** A time that rows cannot honour is Metronome's doing where the error names the row, the asker's where it names none. */
const isAboutTheQuery = (error: unknown): error is BillingError =>
  error instanceof AggregationError || error instanceof UnitMismatchError || (error instanceof TimeRangeError && error.path === null);

/**
 * What the browser is told. Only what a query may cause speaks for itself; everything about Metronome, the token or this server
 * becomes a neutral text, and the details go to the log.
 */
export function answerTo(error: unknown): Answer {
  if (error instanceof Refusal) return error;
  if (error instanceof UpstreamError) return upstream(error);
  if (error instanceof DeadlineError) return TOO_SLOW;
  if (error instanceof EmbedUrlError) return NO_EMBED;
  if (isAboutTheQuery(error)) return { status: 400, code: error.code, message: error.message };
  if (error instanceof PageLimitError) return error.reason === 'page-budget' ? TOO_MANY_PAGES : NOT_READ;
  return error instanceof BillingError ? NOT_READ : OURS;
}

/** Whether the server's log should hear of it: a query that does not read is the asker's business. */
export const isWorthLogging = ({ status }: Answer, error: unknown): boolean => status >= 500 || error instanceof UpstreamError;
