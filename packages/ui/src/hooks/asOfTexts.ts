import type { Instant } from '@meterboard/data';
import type { CoreMessages } from '../i18n/messages/core.js';
import type { Words } from '../i18n/words.js';
import type { Loaded } from './loadState.js';

/** The texts below a table's title: as of when the figures are, and, where a refetch failed, that it did and a button to try again. */
export function asOfTexts({ stale, retry, isFetching }: Loaded<unknown>, at: Instant, { messages, formats }: Words<CoreMessages>): { at: Instant; text: string; stale: string | null; retry: { label: string; onRetry: () => void } | null } {
  return {
    at,
    text: messages.asOf(formats.moment(at)),
    stale: stale ? messages.notRefreshed : null,
    retry: !stale || retry === null || isFetching ? null : { label: messages.retry, onRetry: retry },
  };
}
