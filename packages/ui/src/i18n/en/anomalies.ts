import type { AnomalyMessages } from '../messages/anomalies.js';

export const anomalies: AnomalyMessages = {
  anomaly: ({ of, direction, when, value, difference, expected }) =>
    `${when}: ${of === 'spend' ? 'usage cost ' : ''}${value}, ${difference} ${direction === 'higher' ? 'more' : 'less'} than the ${expected} expected.`,
  anomalyDriver: {
    higher: (series, amount) => `${series} is ${amount} above its usual share.`,
    lower: (series, amount) => `${series} is ${amount} below its usual share.`,
  },
  anomalyUsual: (low, high) => `Usual: ${low} to ${high}.`,
  anomalyRun: (first, last) => `It went on from ${first} to ${last}.`,
  anomalyLasting: (first) => `It began on ${first} and lasted; later periods are judged by the new level.`,
  anomalyShow: 'Show in chart',
  anomalyShowNamed: (when) => `Show in chart: ${when}`,
  anomalyEvent: {
    higher: (expected) => `Higher than the ${expected} expected`,
    lower: (expected) => `Lower than the ${expected} expected`,
  },
  anomalySpendEvent: {
    higher: (value, expected) => `Usage cost ${value}, more than the ${expected} expected`,
    lower: (value, expected) => `Usage cost ${value}, less than the ${expected} expected`,
  },
  anomaliesJudged: (range) => `${range}, each period judged by those before it.`,
  anomaliesNoneTitle: 'Nothing stands out',
  anomaliesNoneDetail: (range) => `${range}: every period was about as those before it.`,
  anomaliesNoneYet: 'No period of this range is over yet.',
  anomaliesTooEarlyTitle: 'Too early to tell',
  anomaliesTooEarlyDetail: (have, needed) => `To say what is usual, ${needed} complete periods have to come first. So far there are ${have}.`,
  anomaliesNoLevelTitle: 'No usual level',
  anomaliesNoLevelDetail: 'Amounts come too seldom to say what is usual.',
  anomaliesNotAdditiveTitle: 'These values have no total',
  anomaliesNotAdditiveDetail: 'Look at a single group to see what stands out.',
};
