import type { CoreMessages } from '../messages/core.js';

export const core: CoreMessages = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  retrying: 'Nouvelle tentative…',
  asOf: (when) => `Au ${when}`,
  notRefreshed: 'Non actualisé',
  unknownUnit: 'unité inconnue',
};
