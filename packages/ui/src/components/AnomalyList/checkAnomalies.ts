import { amount, count, each, is, namedIn, oneOf, orNull, span, text, unit, viewCheck, zone } from '../../hooks/shape.js';
import { anomalies } from '../../i18n/en/anomalies.js';

/** Refuses anomalies that the list could not show. */
export const checkAnomalies = viewCheck('findAnomalies', {
  kind: is('anomalies'),
  of: oneOf('usage', 'spend'),
  status: oneOf('judged', 'not-enough-data', 'no-level', 'not-additive'),
  unit,
  timeZone: zone,
  bucket: oneOf('hour', 'day', 'week', 'month'),
  judged: orNull(span),
  ...each(['needed', 'have'], count),
  anomalies: [
    {
      bucket: count,
      interval: span,
      direction: namedIn(anomalies.anomalyEvent),
      ...each(['value', 'expected', 'low', 'high', 'difference'], amount),
      run: { interval: span, buckets: count },
      drivers: [{ id: text, label: text, role: text, difference: amount }],
    },
  ],
});
