import type { Instant } from '@meterboard/data';
import type { ViewReads } from '../metronome/reader.js';
import type { Settings } from '../settings.js';

/** A query that has been read, and how its view is made. */
export interface PreparedRead {
  /** Identifies the view, together with customer and route: equal queries share a read. */
  readonly query: unknown;
  readonly view: (reads: ViewReads) => Promise<unknown>;
}

export interface Route {
  /** Whether equal requests at the same moment may have the same answer. */
  readonly shared: boolean;
  /** @throws QueryError naming the wrong field */
  prepare(body: unknown, settings: Settings): PreparedRead;
}

type MakeView<Query> = (query: Query, reads: ViewReads, settings: Settings & { readonly asOf: Instant }) => Promise<unknown>;

/** A route reads its query and makes a view of it. */
export function defineRoute<Query>(read: (body: unknown, settings: Settings) => Query, makeView: MakeView<Query>, shared = true): Route {
  return {
    shared,
    prepare(body, settings) {
      const query = read(body, settings);
      return { query, view: (reads) => makeView(query, reads, { ...settings, asOf: settings.now() }) };
    },
  };
}
