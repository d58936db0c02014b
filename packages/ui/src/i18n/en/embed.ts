import type { EmbedMessages } from '../messages/embed.js';

export const embed: EmbedMessages = {
  embedLoading: 'Loading the dashboard…',
  embedErrorTitle: 'The dashboard could not be shown',
  embedUnavailable: 'It is not available at the moment. Try again, or come back later.',
  embedTimedOut: 'This is taking longer than usual. Check your connection and try again.',
  embedReloadHint: 'Something missing?',
  embedReload: 'Reload dashboard',
  embedStale: 'Could not refresh. This page may be out of date.',
};
