import { PageLimitError, WireFormatError } from '../errors.js';
import { refuseAborted } from './aborted.js';
import type { Progress } from './billing-source.js';

/** One page of a list, as the API and the SDK return it. */
export interface Page<Row> {
  data: readonly Row[];
  /** Where the next page starts; null, '' and absent all mean the end (the SDK turns null into ''). */
  next_page?: string | null | undefined;
}

export interface CollectOptions {
  signal?: AbortSignal | undefined;
  /** Default 1000: 100,000 rows of most endpoints. */
  maxPages?: number | undefined;
  /** Called after every page; only the end will tell how many there are, so `total` is null. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Reads a list to its end and joins the pages. The cursor is undefined for the first page; where it goes in a request differs by
 * endpoint (the query mostly, the body for balances), so the caller puts it there. An empty page with a cursor is no end.
 * @throws PageLimitError where a cursor comes back a second time or the list is longer than `maxPages`
 * @throws WireFormatError where a page has no list of rows, or a cursor that is no text
 * @throws RequestError of kind 'aborted' between pages; what `fetchPage` throws comes through as it is
 */
export async function collectPages<Row>(fetchPage: (cursor: string | undefined) => Promise<Page<Row>>, options: CollectOptions = {}): Promise<Row[]> {
  const { signal, maxPages = 1000, onProgress } = options;
  const rows: Row[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 1; ; pages += 1) {
    refuseAborted(signal);
    const page = await fetchPage(cursor);
    for (const row of rowsOf(page, pages - 1)) rows.push(row);
    onProgress?.({ done: pages, total: null });
    cursor = cursorOf(page, pages - 1);
    if (cursor === undefined) return rows;
    if (cursors.has(cursor)) throw new PageLimitError('repeated-cursor', pages);
    // Of a budget that is no number (NaN) nothing is left either: the list might have no end.
    if (!(pages < maxPages)) throw new PageLimitError('page-budget', pages);
    cursors.add(cursor);
  }
}

function rowsOf<Row>(page: Page<Row> | null | undefined, index: number): readonly Row[] {
  const data = page?.data;
  if (!Array.isArray(data)) throw new WireFormatError(`pages[${index}].data`, 'expected a list of rows');
  return data as readonly Row[];
}

/** Undefined at the end. A cursor that is no text would look like one, and all pages after it would be lost. */
function cursorOf({ next_page: cursor }: Page<unknown>, index: number): string | undefined {
  if (cursor === null || cursor === undefined || cursor === '') return undefined;
  if (typeof cursor !== 'string') throw new WireFormatError(`pages[${index}].next_page`, 'expected text or null');
  return cursor;
}
