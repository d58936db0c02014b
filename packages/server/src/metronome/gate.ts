/**
 * Lets a fixed number of calls run at the same time. Metronome limits the whole organisation, so there is one gate per handler. Customers
 * who wait take turns, so that one who asks for much does not keep the others waiting.
 */
export class Gate {
  readonly #width: number;
  #inside = 0;
  /** By customer. Whose turn is next comes first. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(width: number) {
    this.#width = width;
  }

  async run<T>(customerId: string, task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#enter(customerId, signal);
    try {
      return await task();
    } finally {
      this.#inside -= 1;
      this.#admit();
    }
  }

  #enter(customerId: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        this.#inside += 1;
        resolve();
      };
      const queue = this.#waiting.get(customerId) ?? [];
      const leave = (): void => {
        queue.splice(queue.indexOf(enter), 1);
        if (queue.length === 0) this.#waiting.delete(customerId);
        reject(signal.reason as Error);
      };
      if (this.#inside < this.#width) {
        enter();
        return;
      }
      queue.push(enter);
      this.#waiting.set(customerId, queue);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #admit(): void {
    const [turn] = this.#waiting;
    if (turn === undefined) return;
    const [customerId, queue] = turn;
    this.#waiting.delete(customerId);
    queue.shift()?.();
    if (queue.length > 0) this.#waiting.set(customerId, queue);
  }
}
