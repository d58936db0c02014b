const RETRIES = 2;
/** In seconds. If the backend asks for a longer wait, the error is shown instead. */
const LONGEST_WAIT = 10;

/** Reads a field of a RequestError. Not by `instanceof`, since the error may come from another copy of the data package. */
function fieldOf(error: unknown, name: 'retryable' | 'retryAfter'): unknown {
  return typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Seconds that the backend asks for; 0 where it does not say. */
function waitOf(error: unknown): number {
  const seconds = fieldOf(error, 'retryAfter');
  return typeof seconds === 'number' ? seconds : 0;
}

/**
 * Whether to make a call again that has failed `failures` times before this: up to two retries, none after a refusal, and none where the
 * backend asks for a wait that is too long to look at a skeleton.
 */
export const mayRetry = (failures: number, error: unknown): boolean => failures < RETRIES && fieldOf(error, 'retryable') === true && waitOf(error) <= LONGEST_WAIT;

/** Milliseconds until then, not fewer than the backend asks for. */
export const pauseBefore = (failures: number, error: unknown): number => 1000 * Math.max(2 ** failures, waitOf(error));
