import { ConfigurationError, UpstreamError } from '../errors.js';
import type { Call, CallOptions, MetronomeClient } from './client.js';
import { parseExact } from './exact-json.js';
import { upstreamError } from './failure.js';
import type { Gate } from './gate.js';
import type { QuotaMemory } from './quota.js';
import type { RetryBudget } from './retries.js';
import { pause } from './retries.js';

/** What the calls for one view share: the customer, when to stop, and what they may cost. */
export interface Reads {
  readonly client: MetronomeClient;
  /** Decided by `identify`. Every request body and path takes it from here. */
  readonly customerId: string;
  readonly signal: AbortSignal;
  readonly retries: RetryBudget;
  readonly gate: Gate;
  readonly quota: QuotaMemory;
  /** Time limit of one call, in milliseconds. */
  readonly timeout: number;
  /** The most pages of one list. */
  readonly maxPages: number;
}

export type Ask = (client: MetronomeClient, options: CallOptions) => Call;

/** If a host's client sets an Idempotency-Key for all calls, Metronome would repeat answers up to a day old. */
const NEVER_SENT = { 'Idempotency-Key': null };

/** Starts a call. Only a client that lacks the method, or answers otherwise than the SDK, throws here: calls of the SDK fail by rejecting. */
function start({ client, signal, timeout }: Reads, ask: Ask): Promise<Response> {
  let call: Call | undefined;
  try {
    call = ask(client, { signal, timeout, maxRetries: 0, headers: NEVER_SENT });
    return call.asResponse();
  } catch (error) {
    // If a promise of no response fails too, nobody waits for it, which would end the process of the host.
    Promise.resolve(call).catch(() => undefined);
    if (!(error instanceof TypeError)) throw error;
    throw new ConfigurationError(`The client cannot make this call: ${error.message}. Nothing was read. Pass a client of @metronome/sdk 3, or a token.`, { cause: error });
  }
}

async function once(reads: Reads, ask: Ask): Promise<unknown> {
  const response = await start(reads, ask);
  const text = await response.text();
  try {
    return parseExact(text);
  } catch {
    throw new UpstreamError('unreadable', `Metronome answered ${response.status} with something that is not JSON (${response.headers.get('content-type') ?? 'no content type'}).`, {
      status: response.status,
      upstreamId: response.headers.get('x-request-id'),
    });
  }
}

/**
 * The only way to call Metronome: through the gate, not while a quota is used up, and with the view's retry budget.
 * @throws UpstreamError for every failure; ConfigurationError if the client cannot make the call; if the signal aborts, its reason
 */
export async function send(reads: Reads, ask: Ask): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    reads.quota.check(reads.customerId);
    try {
      const answer = await reads.gate.run(reads.customerId, () => once(reads, ask), reads.signal);
      reads.retries.succeeded();
      return answer;
    } catch (error) {
      reads.signal.throwIfAborted();
      if (error instanceof ConfigurationError) throw error;
      const failure = upstreamError(error);
      if (failure.failure === 'rate-limited') throw limited(reads, failure);
      if (!failure.retryable || !reads.retries.take()) throw failure;
    }
    await pause(attempt, reads.signal);
  }
}

function limited({ quota, customerId }: Reads, failure: UpstreamError): UpstreamError {
  const { message, status, upstreamId } = failure;
  return new UpstreamError('rate-limited', message, { status, upstreamId, quota: failure.quota, retryAfter: quota.note(customerId, failure) });
}
