import { RequestError } from '../errors.js';

/** @throws RequestError of kind 'aborted' once the caller has aborted the signal */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw abortedError(signal.reason);
}

export const abortedError = (cause: unknown): RequestError =>
  new RequestError('aborted', 'The request was aborted before it was answered, so there is nothing to show. Ask again when it is wanted.', { cause });
