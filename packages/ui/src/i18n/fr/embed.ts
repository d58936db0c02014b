import type { EmbedMessages } from '../messages/embed.js';

export const embed: EmbedMessages = {
  embedLoading: 'Chargement du tableau de bord…',
  embedErrorTitle: 'Le tableau de bord n’a pas pu être affiché',
  embedUnavailable: 'Il est indisponible pour le moment. Réessayez ou revenez plus tard.',
  embedTimedOut: 'Cela prend plus de temps que d’habitude. Vérifiez votre connexion et réessayez.',
  embedReloadHint: 'Il manque quelque chose\u202F?',
  embedReload: 'Recharger le tableau de bord',
  embedStale: 'Actualisation impossible. Cette page n’est peut-être plus à jour.',
};
