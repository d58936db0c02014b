import type { ReactElement } from 'react';
import type { CoreMessages } from '../i18n/messages/core.js';

/** In place of a tile's note: that what the figure needs could not be read, while the rest of the page stands. `retry` null: it cannot be asked for again. */
export function FailedNote({ text, retry, messages }: { text: string; retry: (() => void) | null; messages: CoreMessages }): ReactElement {
  return (
    <>
      {text}{' '}
      {retry === null ? null : (
        <button type="button" data-part="retry" onClick={retry}>
          {messages.retry}
        </button>
      )}
    </>
  );
}
