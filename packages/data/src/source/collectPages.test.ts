import { describe, expect, it, vi } from 'vitest';
import { PageLimitError, RequestError } from '../errors.js';
import { fc } from '../properties.test.kit.js';
import { collectPages, type Page } from './collectPages.js';

/** Pages by their cursor; the first has none. */
const serve = (pages: Record<string, Page<number>>) => vi.fn((cursor: string | undefined) => Promise.resolve(pages[cursor ?? 'first'] ?? { data: [] }));

describe('collectPages', () => {
  it('P1: joins all pages in order', async () => {
    const fetchPage = serve({ first: { data: [1, 2], next_page: 'b' }, b: { data: [3], next_page: null } });
    await expect(collectPages(fetchPage)).resolves.toEqual([1, 2, 3]);
    expect(fetchPage.mock.calls).toEqual([[undefined], ['b']]);
  });

  it('P3: goes on after empty pages', async () => {
    const fetchPage = serve({ first: { data: [], next_page: 'b' }, b: { data: [], next_page: 'c' }, c: { data: [7], next_page: '' } });
    await expect(collectPages(fetchPage)).resolves.toEqual([7]);
  });

  it.each([[null], [''], [undefined]])('P5: ends at %j', async (next_page) => {
    const fetchPage = serve({ first: { data: [1], next_page } });
    await expect(collectPages(fetchPage)).resolves.toEqual([1]);
    expect(fetchPage).toHaveBeenCalledTimes(1);
  });

  it('P4: stops at a repeated cursor', async () => {
    const fetchPage = serve({ first: { data: [1], next_page: 'b' }, b: { data: [2], next_page: 'c' }, c: { data: [3], next_page: 'b' } });
    await expect(collectPages(fetchPage)).rejects.toMatchObject({ code: 'page-limit', reason: 'repeated-cursor', pages: 3 });
    expect(fetchPage).toHaveBeenCalledTimes(3);
  });

  it('stops beyond maxPages, but reads a list of exactly that many', async () => {
    const endless = vi.fn((cursor: string | undefined) => Promise.resolve({ data: [1], next_page: String(Number(cursor ?? 0) + 1) }));
    await expect(collectPages(endless, { maxPages: 5 })).rejects.toMatchObject({ reason: 'page-budget', pages: 5 });
    expect(endless).toHaveBeenCalledTimes(5);
    await expect(collectPages(endless)).rejects.toBeInstanceOf(PageLimitError);
    expect(endless).toHaveBeenCalledTimes(1005);
    await expect(collectPages(serve({ first: { data: [1], next_page: 'b' }, b: { data: [2] } }), { maxPages: 2 })).resolves.toEqual([1, 2]);
  });

  it('stops after one page for a maxPages of NaN', async () => {
    const endless = vi.fn((cursor: string | undefined) => Promise.resolve({ data: [1], next_page: String(Number(cursor ?? 0) + 1) }));
    await expect(collectPages(endless, { maxPages: Number.NaN })).rejects.toMatchObject({ reason: 'page-budget', pages: 1 });
  });

  it.each([5, true, {}])('refuses the cursor %j: taken for the end, it would lose all that follows', async (cursor) => {
    const page = { data: [1], next_page: cursor as unknown as string };
    await expect(collectPages(() => Promise.resolve(page))).rejects.toMatchObject({ code: 'wire-format', path: 'pages[0].next_page' });
  });

  it('P10: follows the cursor of seat balances, however few a page holds', async () => {
    const pagination = (next_page?: string | null) => ({ seats_included: 1, seats_available_for_next_page: 2, next_page });
    const fetchPage = serve({ first: { data: [1], pagination: pagination('b') }, b: { data: [], pagination: pagination('c') }, c: { data: [3], pagination: pagination(null) } });
    await expect(collectPages(fetchPage)).resolves.toEqual([1, 3]);
    expect(fetchPage.mock.calls).toEqual([[undefined], ['b'], ['c']]);
    const broken = { data: [1], pagination: { next_page: 5 as unknown as string } };
    await expect(collectPages(() => Promise.resolve(broken))).rejects.toMatchObject({ code: 'wire-format', path: 'pages[0].pagination.next_page' });
  });

  it.each([{}, { next_page: null }, { next_page: '' }])('follows the cursor of a page that says something else about its pages, %o', async (pagination) => {
    const fetchPage = serve({ first: { data: [1], next_page: 'b', pagination }, b: { data: [2], next_page: '', pagination } });
    await expect(collectPages(fetchPage)).resolves.toEqual([1, 2]);
  });

  it('P8: fails as a whole if a page fails, with the error of that page', async () => {
    const limited = new RequestError('rate-limited', 'Too many.');
    await expect(collectPages((cursor) => (cursor === 'b' ? Promise.reject(limited) : Promise.resolve({ data: [1], next_page: 'b' })))).rejects.toBe(limited);
  });

  it('P11: requests nothing more after an abort', async () => {
    const abort = new AbortController();
    const fetchPage = vi.fn(() => {
      abort.abort(new Error('left the page'));
      return Promise.resolve({ data: [1], next_page: 'b' });
    });
    await expect(collectPages(fetchPage, { signal: abort.signal })).rejects.toMatchObject({ code: 'request', kind: 'aborted', cause: new Error('left the page') });
    expect(fetchPage).toHaveBeenCalledTimes(1);
    await expect(collectPages(fetchPage, { signal: abort.signal })).rejects.toMatchObject({ kind: 'aborted' });
    expect(fetchPage).toHaveBeenCalledTimes(1);
  });

  it('P11: answers and reports nothing that came after an abort, the last page neither', async () => {
    const abort = new AbortController();
    const onProgress = vi.fn();
    const last = (): Promise<Page<number>> => {
      abort.abort();
      return Promise.resolve({ data: [1], next_page: null });
    };
    await expect(collectPages(last, { signal: abort.signal, onProgress })).rejects.toMatchObject({ kind: 'aborted' });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('reports each page', async () => {
    const onProgress = vi.fn();
    await collectPages(serve({ first: { data: [1], next_page: 'b' }, b: { data: [] } }), { onProgress });
    expect(onProgress.mock.calls).toEqual([[{ done: 1, total: null }], [{ done: 2, total: null }]]);
  });

  it('refuses a page without rows', async () => {
    await expect(collectPages(() => Promise.resolve({ data: { rows: [] } as unknown as number[] }))).rejects.toMatchObject({ code: 'wire-format', path: 'pages[0].data' });
    await expect(collectPages(() => Promise.resolve(null as unknown as Page<number>))).rejects.toMatchObject({ code: 'wire-format', path: 'pages[0].data' });
  });

  it('returns the same rows however the list is cut into pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.integer(), { maxLength: 5 }), { minLength: 1, maxLength: 20 }), async (parts) => {
        const fetchPage = (cursor = '0'): Promise<Page<number>> => {
          const index = Number(cursor);
          return Promise.resolve({ data: parts[index] ?? [], next_page: index + 1 < parts.length ? String(index + 1) : null });
        };
        await expect(collectPages(fetchPage)).resolves.toEqual(parts.flat());
      }),
    );
  });

  it('reads a long page without running out of stack', async () => {
    const data = Array.from({ length: 200_000 }, (_, index) => index);
    await expect(collectPages(() => Promise.resolve({ data }))).resolves.toHaveLength(200_000);
  });
});
