import { UpstreamError, type UpstreamFailure } from '../errors.js';
import { fieldOf } from './field.js';

function header(error: unknown, name: string): string | null {
  const headers = fieldOf(error, 'headers');
  return headers instanceof Headers ? headers.get(name) : null;
}

function failureOf(status: number): UpstreamFailure {
  if (status === 429) return 'rate-limited';
  if (status === 401 || status === 403) return 'token-refused';
  if (status === 404) return 'not-found';
  // With 408 and 409 the gateway asks for a retry.
  return status >= 500 || status === 408 || status === 409 ? 'failed' : 'rejected';
}

/** In whole seconds. A date, which Metronome does not send, counts as absent. */
function secondsToWait(error: unknown): number | null {
  const seconds = Number.parseFloat(header(error, 'retry-after') ?? '');
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}

/** Why there was no connection, such as ECONNREFUSED. The SDK only says "Connection error." and has the reason a few causes further down. */
function reasonOf(error: unknown): string {
  for (let [cause, depth] = [error, 0]; depth < 5 && cause !== undefined; cause = fieldOf(cause, 'cause'), depth += 1) {
    const code = fieldOf(cause, 'code');
    if (typeof code === 'string' && code !== '') return ` (${code})`;
  }
  return '';
}

const ADVICE: Partial<Record<UpstreamFailure, string>> = {
  'token-refused': '; every read with this token fails so. Check that it is not revoked, that it belongs to this environment, and that its role may read.',
};

/** Reads the SDK's errors by their properties, not by class, as a host's client may come from another copy of the SDK. */
export function upstreamError(error: unknown): UpstreamError {
  if (error instanceof UpstreamError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const status = fieldOf(error, 'status');
  if (typeof status !== 'number') {
    return /timed? ?out/i.test(said) ? new UpstreamError('timeout', `Metronome did not answer in time: ${said}`) : new UpstreamError('unreachable', `Metronome could not be reached: ${said}${reasonOf(error)}`);
  }
  const quota = header(error, 'x-metronome-rate-limit-type');
  const failure = failureOf(status);
  // The SDK's message begins with the status as well.
  return new UpstreamError(failure, `Metronome answered ${status}: ${said.replace(`${status} `, '')}${ADVICE[failure] ?? ''}`, {
    status,
    upstreamId: header(error, 'x-request-id'),
    retryAfter: secondsToWait(error),
    quota: quota === 'client' || quota === 'customer' ? quota : null,
  });
}
