import { amount, is, moment, oneOf, orNull, text, unit, viewCheck } from '../../hooks/shape.js';

const maybeText = orNull(text);

/** Refuses alerts that the table could not show. */
export const checkAlerts = viewCheck('toAlertsView', {
  kind: is('alerts'),
  asOf: moment,
  alerts: [
    {
      id: text,
      name: text,
      type: text,
      status: oneOf('enabled', 'disabled', 'archived', 'other'),
      state: orNull(oneOf('ok', 'in-alarm', 'evaluating', 'other')),
      threshold: { measure: oneOf('amount', 'percent', 'days', 'quantity', 'other'), value: amount, unit },
      group: orNull((group: object) => Object.values(group).every(maybeText)),
      updatedAt: moment,
    },
  ],
});
