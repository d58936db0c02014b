import type { AnomalyMessages } from '../messages/anomalies.js';

export const anomalies: AnomalyMessages = {
  anomaly: ({ of, direction, when, value, difference, expected }) =>
    `${when}: ${of === 'spend' ? 'Die Nutzung kostete ' : ''}${value}, ${difference} ${direction === 'higher' ? 'mehr' : 'weniger'} als die erwarteten ${expected}.`,
  anomalyDriver: {
    higher: (series, amount) => `${series} liegt ${amount} über dem üblichen Anteil.`,
    lower: (series, amount) => `${series} liegt ${amount} unter dem üblichen Anteil.`,
  },
  anomalyUsual: (low, high) => `Üblich: ${low} bis ${high}.`,
  anomalyRun: (first, last) => `Das dauerte vom ${first} bis ${last}.`,
  anomalyLasting: (first) => `Das begann am ${first} und hielt an; spätere Zeiträume werden am neuen Niveau gemessen.`,
  anomalyShow: 'Im Diagramm zeigen',
  anomalyShowNamed: (when) => `Im Diagramm zeigen: ${when}`,
  anomalyEvent: {
    higher: (expected) => `Mehr als die erwarteten ${expected}`,
    lower: (expected) => `Weniger als die erwarteten ${expected}`,
  },
  anomalySpendEvent: {
    higher: (value, expected) => `Die Nutzung kostete ${value}, mehr als die erwarteten ${expected}`,
    lower: (value, expected) => `Die Nutzung kostete ${value}, weniger als die erwarteten ${expected}`,
  },
  anomaliesJudged: (range) => `${range}, jeder Zeitraum gemessen an den früheren.`,
  anomaliesNoneTitle: 'Keine Auffälligkeiten',
  anomaliesNoneDetail: (range) => `${range}: Jeder Zeitraum war etwa wie die früheren.`,
  anomaliesNoneYet: 'Noch ist kein Zeitraum davon vorbei.',
  anomaliesTooEarlyTitle: 'Noch zu früh',
  anomaliesTooEarlyDetail: (have, needed) => `Was üblich ist, zeigt sich erst nach ${needed} vollständigen Zeiträumen. Bisher sind es ${have}.`,
  anomaliesNoLevelTitle: 'Kein übliches Niveau',
  anomaliesNoLevelDetail: 'Beträge kommen zu selten, um zu sagen, was üblich ist.',
  anomaliesNotAdditiveTitle: 'Diese Werte haben keine Summe',
  anomaliesNotAdditiveDetail: 'Was auffällt, zeigt sich an einer einzelnen Gruppe.',
};
