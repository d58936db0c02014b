import { decimal } from '@meterboard/data';
import { describeError } from '../i18n/describeError.js';
import type { Formats } from '../i18n/format.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { Loaded } from './loadState.js';

/** What is shown instead of figures, as props of `StatusPanel`. */
export interface PanelTexts {
  kind: 'pending' | 'empty' | 'error';
  /** The title says how far the request is, so it is worth showing. */
  hasProgress?: boolean;
  title: string;
  detail?: string;
  requestId?: string | undefined;
  retry?: { label: string; busy: boolean; onRetry: () => void } | undefined;
}

function retryOf({ retry, isFetching }: Loaded<unknown>, messages: CommonMessages): PanelTexts['retry'] {
  return retry === null ? undefined : { label: isFetching ? messages.retrying : messages.retry, busy: isFetching, onRetry: retry };
}

/** As "40%"; null where it is not known, as when a host's division gives NaN. */
const progressText = (progress: unknown, formats: Formats): string | null =>
  typeof progress === 'number' && progress >= 0 ? formats.percent(decimal(Math.round(Math.min(1, progress) * 100)), decimal(100)) : null;

/** The words for a state without figures, or null where there are some. */
export function panelTexts(loaded: Loaded<unknown>, messages: CommonMessages, formats: Formats, empty: { title: string; detail: string }): PanelTexts | null {
  switch (loaded.state) {
    case 'ready':
      return null;
    case 'pending': {
      const share = progressText(loaded.progress, formats);
      return { kind: 'pending', hasProgress: share !== null, title: share === null ? messages.loading : messages.loadingProgress(share) };
    }
    case 'empty':
      return { kind: 'empty', ...empty };
    case 'error': {
      const { title, detail, requestId } = describeError(loaded.error, messages, formats.locale);
      return { kind: 'error', title, detail, requestId: requestId === null ? undefined : messages.requestId(requestId), retry: retryOf(loaded, messages) };
    }
  }
}

/** The short message beside figures that are being refreshed or could not be refreshed, or null. */
export function statusNote(loaded: Loaded<unknown>, messages: CommonMessages): { text: string; retry: PanelTexts['retry'] } | null {
  if (loaded.data === null) return null;
  if (loaded.stale) return { text: messages.notRefreshed, retry: retryOf(loaded, messages) };
  return loaded.isFetching ? { text: messages.refreshing, retry: undefined } : null;
}
