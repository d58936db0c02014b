import type { ListenMessages } from '../messages/listen.js';

export const listen: ListenMessages = {
  listen: 'Écouter',
  listenStop: 'Arrêter',
  listenTo: (label) => `Écouter\u00A0: ${label}`,
  listenStopOf: (label) => `Arrêter\u00A0: ${label}`,
  listenRange: (low, high, periods) => `De ${low} à ${high} sur ${periods}.`,
  listenNothing: 'Il n’y a rien à écouter.',
  listenUnavailable: 'Ce navigateur ne peut pas émettre de son.',
  listenHow: 'Chaque période est un son\u00A0: plus il est aigu, plus la valeur est élevée. Zéro est toujours le do central\u202F; sous zéro, les sons sont plus graves et plus rauques. Un déclic est une période sans données, un son coupé en deux une période encore en cours.',
};
