import type { CommonMessages } from '../messages/common.js';
import { plural } from '../plural.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `Chargement\u00A0: ${share}`,
  refreshing: 'Actualisation…',
  errorTitle: 'Chargement impossible',
  errorUnknown: 'Un problème est survenu de notre côté. Réessayez dans un instant.',
  errorNetwork: 'La connexion a été interrompue. Vérifiez votre connexion au réseau et réessayez.',
  errorUnauthorized: 'Votre session a expiré. Reconnectez-vous pour voir ces chiffres.',
  errorForbidden: 'Vous n’avez pas accès à ces chiffres. Adressez-vous à un administrateur de votre compte.',
  errorNotFound: 'Ces chiffres sont introuvables. Rechargez la page.',
  errorRateLimited: 'Trop de requêtes à la fois.',
  errorServer: 'Notre serveur a rencontré un problème.',
  errorUnreadable: 'La réponse est illisible. Aucun chiffre n’est affiché, plutôt qu’un chiffre faux. Réessayez ou contactez l’assistance.',
  retrySoon: 'Réessayez dans un instant.',
  retryAfter: (seconds, formatted) => plural('fr', seconds, { one: `Réessayez dans ${formatted} seconde.`, other: `Réessayez dans ${formatted} secondes.` }),
  requestId: (id) => `Requête ${id}`,
  noValue: 'Aucune donnée',
  showMore: 'Afficher plus',
  roundedApart: 'Chaque montant est arrondi séparément\u202F; la somme des montants exacts est juste.',
};
