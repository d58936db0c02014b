import { decimal } from '@meterboard/data';
import { describeError } from '../i18n/describeError.js';
import type { Formats } from '../i18n/format.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { Loaded } from './loadState.js';

/** What is shown instead of figures, as props of `StatusPanel`. */
export interface PanelTexts {
  kind: 'pending' | 'empty' | 'error';
  /** The title says how far the request is, so it is worth showing. */
  hasProgress: boolean;
  title: string;
  detail: string | undefined;
  requestId: string | undefined;
  retry: { label: string; busy: boolean; onRetry: () => void } | undefined;
}

function retryOf({ retry, isFetching }: Loaded<unknown>, messages: CommonMessages): PanelTexts['retry'] {
  return retry === null ? undefined : { label: isFetching ? messages.retrying : messages.retry, busy: isFetching, onRetry: retry };
}

/** The words for a state without figures, or null where there are some. */
export function panelTexts(loaded: Loaded<unknown>, messages: CommonMessages, formats: Formats, empty: { title: string; detail: string }): PanelTexts | null {
  switch (loaded.state) {
    case 'ready':
      return null;
    case 'pending': {
      const share = loaded.progress === null ? null : formats.percent(decimal(Math.round(loaded.progress * 100)), decimal(100));
      return { kind: 'pending', hasProgress: share !== null, title: share === null ? messages.loading : messages.loadingProgress(share), detail: undefined, requestId: undefined, retry: undefined };
    }
    case 'empty':
      return { kind: 'empty', hasProgress: false, ...empty, requestId: undefined, retry: undefined };
    case 'error': {
      const { title, detail, requestId } = describeError(loaded.error, messages, formats.locale);
      return { kind: 'error', hasProgress: false, title, detail, requestId: requestId === null ? undefined : messages.requestId(requestId), retry: retryOf(loaded, messages) };
    }
  }
}

/** The short message beside figures that are being refreshed or could not be refreshed, or null. */
export function statusNote(loaded: Loaded<unknown>, messages: CommonMessages): { text: string; retry: PanelTexts['retry'] } | null {
  if (loaded.data === null) return null;
  if (loaded.stale) return { text: messages.stale, retry: retryOf(loaded, messages) };
  return loaded.isFetching ? { text: messages.refreshing, retry: undefined } : null;
}
