import { PageLimitError, WireFormatError } from '../errors.js';
import { refuseAborted } from './aborted.js';
import type { Progress } from './billingSource.js';

/** One page of a list, as the API and the SDK return it. */
export interface Page<Row> {
  data: readonly Row[];
  /** Where the next page starts; null, '' and absent all mean the end (the SDK turns null into ''). */
  next_page?: string | null | undefined;
  /** Where seat balances have theirs. */
  pagination?: { next_page?: string | null | undefined } | null | undefined;
}

export interface CollectOptions {
  signal?: AbortSignal | undefined;
  /** Default 1000: 100,000 rows of most endpoints. */
  maxPages?: number | undefined;
  /** Called after every page. `total` is null, as only the last page tells how many there are. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Reads all pages of a list and joins their rows. `fetchPage` gets the cursor of the page to read, undefined for the first, and
 * puts it where its endpoint wants it: mostly in the query, for balances in the body, for seats as its `cursor`. An empty page that has a cursor is not the end.
 *
 * ```ts
 * import { collectPages } from '@meterboard/data';
 * import type { Metronome } from '@metronome/sdk';
 *
 * export const invoicesOf = (client: Metronome, customerId: string) =>
 *   collectPages((cursor) => client.v1.customers.invoices.list({ customer_id: customerId, ...(cursor === undefined ? {} : { next_page: cursor }) }));
 * ```
 *
 * @throws PageLimitError if a cursor repeats, or the list is longer than `maxPages`
 * @throws WireFormatError if a page has no list of rows, or a cursor that is not text
 * @throws RequestError of kind 'aborted', between pages; whatever `fetchPage` throws is passed on unchanged
 */
export async function collectPages<Row>(fetchPage: (cursor: string | undefined) => Promise<Page<Row>>, options: CollectOptions = {}): Promise<Row[]> {
  const { signal, maxPages = 1000, onProgress } = options;
  const rows: Row[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 1; ; pages += 1) {
    refuseAborted(signal);
    const page = await fetchPage(cursor);
    refuseAborted(signal);
    for (const row of rowsOf(page, pages - 1)) rows.push(row);
    onProgress?.({ done: pages, total: null });
    cursor = cursorOf(page, pages - 1);
    if (cursor === undefined) return rows;
    if (cursors.has(cursor)) throw new PageLimitError('repeated-cursor', pages);
    // Written so that a `maxPages` of NaN stops too: nothing else ends a list without an end.
    if (!(pages < maxPages)) throw new PageLimitError('page-budget', pages);
    cursors.add(cursor);
  }
}

function rowsOf<Row>(page: Page<Row> | null | undefined, index: number): readonly Row[] {
  const data = page?.data;
  if (!Array.isArray(data)) throw new WireFormatError(`pages[${index}].data`, 'expected a list of rows');
  return data as readonly Row[];
}

/** Undefined on the last page. A cursor that is not text is refused: taken for the end, it would lose all pages after it. */
function cursorOf({ next_page, pagination }: Page<unknown>, index: number): string | undefined {
  const cursors = { next_page, 'pagination.next_page': pagination?.next_page };
  for (const [field, cursor] of Object.entries(cursors)) {
    if (cursor === null || cursor === undefined || cursor === '') continue;
    if (typeof cursor !== 'string') throw new WireFormatError(`pages[${index}].${field}`, 'expected text or null');
    return cursor;
  }
  return undefined;
}
