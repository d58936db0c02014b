import type { OutlookMessages } from '../messages/outlook.js';
import { plural } from '../plural.js';

export const outlook: OutlookMessages = {
  runOut: 'Épuisement',
  notInSight: 'Pas à l’horizon',
  restExpires: 'Ce qui restera alors expirera ce jour-là.',
  runsOut: 'Au rythme actuel.',
  runsOutBetween: (earliest, latest) => `Au rythme actuel, entre le ${earliest} et le ${latest}.`,
  runsOutFrom: (earliest) => `Au rythme actuel, au plus tôt le ${earliest}.`,
  mayRunOutFrom: (earliest, until) => `Au rythme actuel, le solde dure jusqu’au ${until}, mais il pourrait être épuisé dès le ${earliest}.`,
  lastsUntil: (until) => `Au rythme actuel, le solde dure jusqu’au ${until}.`,
  outlookUnknown: (have, formatted, needed) => plural('fr', have, { one: `Trop tôt pour dire combien de temps le solde durera\u00A0: ${formatted} jour d’utilisation sur ${needed}.`, other: `Trop tôt pour dire combien de temps le solde durera\u00A0: ${formatted} jours d’utilisation sur ${needed}.` }),
};
