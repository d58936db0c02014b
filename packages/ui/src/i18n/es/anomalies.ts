import type { AnomalyMessages } from '../messages/anomalies.js';

export const anomalies: AnomalyMessages = {
  anomaly: ({ of, direction, when, value, difference, expected }) =>
    `${when}: ${of === 'spend' ? 'el uso costó ' : ''}${value}, ${difference} ${direction === 'higher' ? 'más' : 'menos'} de lo esperado (${expected}).`,
  anomalyDriver: {
    higher: (series, amount) => `${series} supera en ${amount} su parte habitual.`,
    lower: (series, amount) => `${series} queda ${amount} por debajo de su parte habitual.`,
  },
  anomalyUsual: (low, high) => `Lo habitual: de ${low} a ${high}.`,
  anomalyRun: (first, last) => `Duró desde ${first} hasta ${last}.`,
  anomalyLasting: (first) => `Empezó el ${first} y se mantuvo; los periodos siguientes se comparan con el nuevo nivel.`,
  anomalyShow: 'Mostrar en el gráfico',
  anomalyShowNamed: (when) => `Mostrar en el gráfico: ${when}`,
  anomalyEvent: {
    higher: (expected) => `Más de lo esperado (${expected})`,
    lower: (expected) => `Menos de lo esperado (${expected})`,
  },
  anomalySpendEvent: {
    higher: (value, expected) => `El uso costó ${value}, más de lo esperado (${expected})`,
    lower: (value, expected) => `El uso costó ${value}, menos de lo esperado (${expected})`,
  },
  anomaliesJudged: (range) => `${range}, cada periodo comparado con los anteriores.`,
  anomaliesNoneTitle: 'Nada fuera de lo habitual',
  anomaliesNoneDetail: (range) => `${range}: cada periodo fue parecido a los anteriores.`,
  anomaliesNoneYet: 'Ninguno de estos periodos ha terminado todavía.',
  anomaliesTooEarlyTitle: 'Aún es pronto',
  anomaliesTooEarlyDetail: (have, needed) => `Para saber qué es habitual, antes hacen falta ${needed} periodos completos. Por ahora hay ${have}.`,
  anomaliesNoLevelTitle: 'Sin nivel habitual',
  anomaliesNoLevelDetail: 'Hay importes muy de vez en cuando; no se puede decir qué es habitual.',
  anomaliesNotAdditiveTitle: 'Estos valores no tienen total',
  anomaliesNotAdditiveDetail: 'Elija un solo grupo para ver qué se sale de lo habitual.',
};
