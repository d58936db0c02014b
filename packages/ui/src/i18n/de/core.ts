import type { CoreMessages } from '../messages/core.js';

export const core: CoreMessages = {
  loading: 'Wird geladen …',
  retry: 'Erneut versuchen',
  retrying: 'Neuer Versuch …',
  asOf: (when) => `Stand ${when}`,
  notRefreshed: 'Nicht aktualisiert',
  unknownUnit: 'Einheit unbekannt',
};
