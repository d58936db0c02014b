import type { Instant } from '@meterboard/data';
import type { ViewReads } from '../metronome/reader.js';
import type { Settings } from '../settings.js';

/** A query that has been read, and how its view is made. */
export interface PreparedRead {
  /** Names the view, with the customer and the route: equal queries share a read. */
  readonly query: unknown;
  readonly view: (reads: ViewReads) => Promise<unknown>;
}

export interface Route {
  /** Whether equal requests at the same moment may have the same answer. */
  readonly shared: boolean;
  /** @throws QueryError naming the field that does not read */
  prepare(body: unknown, settings: Settings): PreparedRead;
}

type Answer<Query> = (query: Query, reads: ViewReads, settings: Settings & { readonly asOf: Instant }) => Promise<unknown>;

/** A route is a reader of its query and a way from the query to a view. */
export function defineRoute<Query>(read: (body: unknown, settings: Settings) => Query, answer: Answer<Query>, shared = true): Route {
  return {
    shared,
    prepare(body, settings) {
      const query = read(body, settings);
      return { query, view: (reads) => answer(query, reads, { ...settings, asOf: settings.now() }) };
    },
  };
}
