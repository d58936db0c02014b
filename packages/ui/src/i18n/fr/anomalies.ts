import type { AnomalyMessages } from '../messages/anomalies.js';

export const anomalies: AnomalyMessages = {
  anomaly: ({ of, direction, when, value, difference, expected }) =>
    `${when}\u00A0: ${of === 'spend' ? 'l’utilisation a coûté ' : ''}${value}, soit ${difference} de ${direction === 'higher' ? 'plus' : 'moins'} que prévu (${expected}).`,
  anomalyDriver: {
    higher: (series, amount) => `${series} dépasse sa part habituelle de ${amount}.`,
    lower: (series, amount) => `${series} est en dessous de sa part habituelle de ${amount}.`,
  },
  anomalyUsual: (low, high) => `Valeurs habituelles\u00A0: de ${low} à ${high}.`,
  anomalyRun: (first, last) => `Cela a duré du ${first} au ${last}.`,
  anomalyLasting: (first) => `Cela a commencé le ${first} et a duré\u202F; les périodes suivantes sont comparées au nouveau niveau.`,
  anomalyShow: 'Montrer sur le graphique',
  anomalyShowNamed: (when) => `Montrer sur le graphique\u00A0: ${when}`,
  anomalyEvent: {
    higher: (expected) => `Plus que prévu (${expected})`,
    lower: (expected) => `Moins que prévu (${expected})`,
  },
  anomalySpendEvent: {
    higher: (value, expected) => `L’utilisation a coûté ${value}, plus que prévu (${expected})`,
    lower: (value, expected) => `L’utilisation a coûté ${value}, moins que prévu (${expected})`,
  },
  anomaliesJudged: (range) => `${range}, chaque période comparée aux précédentes.`,
  anomaliesNoneTitle: 'Rien d’inhabituel',
  anomaliesNoneDetail: (range) => `${range}\u00A0: chaque période ressemble aux précédentes.`,
  anomaliesNoneYet: 'Aucune de ces périodes n’est encore terminée.',
  anomaliesTooEarlyTitle: 'Trop tôt pour le dire',
  anomaliesTooEarlyDetail: (have, needed) => `Pour savoir ce qui est habituel, il faut d’abord ${needed} périodes complètes. Il y en a ${have} pour l’instant.`,
  anomaliesNoLevelTitle: 'Pas de niveau habituel',
  anomaliesNoLevelDetail: 'Les montants sont trop rares pour dire ce qui est habituel.',
  anomaliesNotAdditiveTitle: 'Ces valeurs n’ont pas de total',
  anomaliesNotAdditiveDetail: 'Affichez un seul groupe pour voir ce qui est inhabituel.',
};
