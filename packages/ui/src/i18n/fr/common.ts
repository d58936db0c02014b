import type { CommonMessages } from '../messages/common.js';
import { plural } from '../plural.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `Chargement, ${share} effectués`,
  stale: 'Actualisation impossible. Les chiffres précédents sont affichés.',
  refreshing: 'Actualisation…',
  errorTitle: 'Chargement impossible',
  errorUnknown: 'Un problème est survenu de notre côté. Vos données sont en sécurité.',
  errorNetwork: 'La connexion a été interrompue. Vérifiez votre réseau et réessayez.',
  errorUnauthorized: 'Votre session est terminée. Reconnectez-vous pour voir ces chiffres.',
  errorForbidden: 'Vous n’avez pas accès à ces chiffres. Adressez-vous à un administrateur de votre compte.',
  errorNotFound: 'Il n’y a plus rien à cette adresse.',
  errorRateLimited: 'Trop de demandes à la fois. Attendez un instant, puis réessayez.',
  errorServer: 'Notre serveur a rencontré un problème. Réessayez dans un instant.',
  errorUnreadable: 'La réponse est illisible ; aucun chiffre n’est affiché plutôt qu’un chiffre faux.',
  retryAfter: (seconds, formatted) => plural('fr', seconds, { one: `Réessayez dans ${formatted} seconde.`, other: `Réessayez dans ${formatted} secondes.` }),
  requestId: (id) => `Demande ${id}`,
  noValue: 'Aucune donnée',
  showMore: 'Afficher plus',
  roundedApart: 'Chaque montant est arrondi séparément ; les montants exacts concordent.',
};
