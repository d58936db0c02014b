import { decimal } from '@meterboard/data';
import { describeError } from '../i18n/describeError.js';
import type { Formats } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';
import type { Loaded } from './loadState.js';

/** What a status panel says and offers. */
export interface Notice {
  kind: 'pending' | 'empty' | 'error';
  title: string;
  detail?: string | undefined;
  requestId?: string | undefined;
  retry?: { label: string; busy: boolean; onRetry: () => void } | undefined;
}

const HUNDRED = decimal(100);

/** The words for a component that has nothing to draw. `empty` are the component's own. */
export function noticeText(loaded: Loaded<unknown>, empty: { title: string; detail?: string | undefined }, { messages, formats, locale }: { messages: Messages; formats: Formats; locale: string }): Notice {
  if (loaded.state === 'pending') {
    const share = loaded.progress === null ? null : formats.percent(decimal(Math.round(loaded.progress * 100)), HUNDRED);
    return { kind: 'pending', title: share === null ? messages.loading : messages.loadingProgress(share) };
  }
  if (loaded.state !== 'error') return { kind: 'empty', ...empty };
  const { title, detail, requestId } = describeError(loaded.error, messages, locale);
  const { retry, isFetching } = loaded;
  return {
    kind: 'error',
    title,
    detail,
    requestId: requestId === null ? undefined : messages.requestId(requestId),
    retry: retry === null ? undefined : { label: isFetching ? messages.retrying : messages.retry, busy: isFetching, onRetry: retry },
  };
}
