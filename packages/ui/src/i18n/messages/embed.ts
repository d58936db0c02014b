/** Sentences around one of Metronome's own dashboards. */
export interface EmbedMessages {
  embedLoading: string;
  embedErrorTitle: string;
  /** The backend returned no address, or one that may not be framed. */
  embedUnavailable: string;
  embedTimedOut: string;
  /** Beside the reload button: a page that arrived may still not work. */
  embedReloadHint: string;
  embedReload: string;
  embedStale: string;
}
