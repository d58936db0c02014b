import type { EmbedMessages } from '../messages/embed.js';

export const embed: EmbedMessages = {
  embedLoading: 'Das Dashboard wird geladen …',
  embedErrorTitle: 'Das Dashboard konnte nicht angezeigt werden',
  embedUnavailable: 'Es ist gerade nicht verfügbar. Versuchen Sie es erneut oder schauen Sie später noch einmal vorbei.',
  embedTimedOut: 'Es dauert länger als üblich. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  embedReloadHint: 'Fehlt etwas?',
  embedReload: 'Dashboard neu laden',
  embedStale: 'Aktualisieren fehlgeschlagen. Diese Seite ist vielleicht nicht mehr aktuell.',
};
