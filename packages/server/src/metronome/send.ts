import { UpstreamError } from '../errors.js';
import type { Call, CallOptions, MetronomeClient } from './client.js';
import { parseExact } from './exact-json.js';
import { upstreamError } from './failure.js';
import type { Gate } from './gate.js';
import type { QuotaMemory } from './quota.js';
import type { RetryBudget } from './retries.js';
import { pause } from './retries.js';

/** What the calls for one view share: whose they are, when they stop, and what they may cost. */
export interface Reads {
  readonly client: MetronomeClient;
  /** Decided by `identify`; every request body and path takes it from here. */
  readonly customerId: string;
  readonly signal: AbortSignal;
  readonly retries: RetryBudget;
  readonly gate: Gate;
  readonly quota: QuotaMemory;
  /** Milliseconds for one call. */
  readonly timeout: number;
  /** Pages of one list. */
  readonly maxPages: number;
}

export type Ask = (client: MetronomeClient, options: CallOptions) => Call;

/** An Idempotency-Key, which a host's client may set for all calls, would have Metronome replay a day-old answer. */
const NEVER_SENT = { 'Idempotency-Key': null };

async function once({ client, signal, timeout }: Reads, ask: Ask): Promise<unknown> {
  const response = await ask(client, { signal, timeout, maxRetries: 0, headers: NEVER_SENT }).asResponse();
  const text = await response.text();
  try {
    return parseExact(text);
  } catch {
    throw new UpstreamError('unreadable', `Metronome answered ${response.status} with something that is no JSON (${response.headers.get('content-type') ?? 'no content type'}).`, {
      status: response.status,
      upstreamId: response.headers.get('x-request-id'),
    });
  }
}

/**
 * The one way to Metronome: through the gate, never while a quota is spent, with the view's retry budget.
 * @throws UpstreamError for every failure but the reader's own leaving, which rejects with the signal's reason
 */
export async function send(reads: Reads, ask: Ask): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    reads.quota.check(reads.customerId);
    try {
      return await reads.gate.run(() => once(reads, ask), reads.signal);
    } catch (error) {
      reads.signal.throwIfAborted();
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
