/** The time for one view is up. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

export interface Deadline {
  readonly signal: AbortSignal;
  /** Stops the timer, which would keep the process alive otherwise. */
  release(): void;
}

/** A signal that aborts with the outer one, or with a DeadlineError when the time is up. */
export function deadline(outer: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController();
  const follow = (): void => { controller.abort(outer.reason); };
  const timer = setTimeout(() => { controller.abort(new DeadlineError(`Nothing after ${milliseconds} ms.`)); }, milliseconds);
  if (outer.aborted) follow();
  else outer.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      outer.removeEventListener('abort', follow);
    },
  };
}
