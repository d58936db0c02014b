interface Flight {
  readonly result: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/** Lets readers who want the same thing at the same moment share a read: a page with six charts reads the metrics once. */
export class SharedReads {
  readonly #flights = new Map<string, Flight>();

  /**
   * Starts the read, or joins the one under way. Readers leave by their signal, and when the last one has left, the read is aborted.
   * `key` has to name the customer and everything that the answer depends on.
   */
  join<T>(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const flight = this.#flights.get(key) ?? this.#launch(key, start);
    flight.waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const leave = (): void => {
        flight.waiting -= 1;
        if (flight.waiting === 0) this.#end(key, flight, signal.reason);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      const settled = (): void => { signal.removeEventListener('abort', leave); };
      (flight.result as Promise<T>).finally(settled).then(resolve, reject);
    });
  }

  #launch(key: string, start: (signal: AbortSignal) => Promise<unknown>): Flight {
    const controller = new AbortController();
    const flight: Flight = { controller, waiting: 0, result: start(controller.signal).finally(() => { this.#forget(key, flight); }) };
    this.#flights.set(key, flight);
    return flight;
  }

  #end(key: string, flight: Flight, reason: unknown): void {
    this.#forget(key, flight);
    flight.controller.abort(reason);
  }

  #forget(key: string, flight: Flight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
