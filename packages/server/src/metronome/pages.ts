import { collectPages, WireFormatError, type Page } from '@meterboard/data';
import type { Call, CallOptions, MetronomeClient } from './client.js';
import { fieldOf } from './field.js';
import { send, type Reads } from './send.js';

/** Requests one page. The SDK puts `next_page` where the endpoint wants it; nothing else changes from page to page. */
export type AskPage = (client: MetronomeClient, cursor: { next_page?: string }, options: CallOptions) => Call;

/** Checks the envelope of a page, whose cursor is in `pagination` where it lists seats. Its rows are checked by the transformer, which can tell the path of a broken field. */
function readPage<Row>(body: unknown): Page<Row> {
  const data = fieldOf(body, 'data');
  const next_page = fieldOf(body, 'next_page') ?? fieldOf(fieldOf(body, 'pagination'), 'next_page');
  if (!Array.isArray(data)) throw new WireFormatError('data', 'expected a list', 'A list that is missing is not an empty list.');
  if (next_page !== undefined && next_page !== null && typeof next_page !== 'string') throw new WireFormatError('next_page', 'expected text or null', 'Without it the list cannot be read to its end.');
  return { data: data as readonly Row[], next_page: next_page ?? null };
}

/**
 * Every row of a list, read to its end past empty pages.
 * @throws PageLimitError if a cursor repeats, or the list does not end
 */
export function readAll<Row>(reads: Reads, ask: AskPage): Promise<readonly Row[]> {
  return collectPages<Row>(
    async (cursor) => readPage<Row>(await send(reads, (client, options) => ask(client, cursor === undefined ? {} : { next_page: cursor }, options))),
    { maxPages: reads.maxPages },
  );
}
