/** Sentences around one of Metronome's own dashboards. */
export interface EmbedMessages {
  embedLoading: string;
  embedErrorTitle: string;
  /** The backend named no address, or one that may not be shown. */
  embedUnavailable: string;
  embedTimedOut: string;
  /** Beside the reload button: that a page arrived does not prove that it works. */
  embedReloadHint: string;
  embedReload: string;
  embedStale: string;
}
