import { explainAlert, type AlertLine, type AlertsView } from '@meterboard/data';
import type { AlertStanding, AlertTopic } from '../../i18n/messages/alerts.js';

/** One row of the table. An alert that watches several groups has one for each, so the alert's own id is not enough. */
export interface AlertEntry {
  id: string;
  alert: AlertLine;
  standing: AlertStanding;
  topic: AlertTopic;
  fires: 'at-or-above' | 'at-or-below' | null;
}

/** An alert that is switched off is watched by nobody, whatever it last said. */
const standingOf = ({ status, state }: AlertLine): AlertStanding => (status === 'disabled' || status === 'archived' ? status : (state ?? 'unevaluated'));

function topicOf({ threshold: { measure } }: AlertLine, watches: ReturnType<typeof explainAlert>['watches']): AlertTopic {
  if (watches !== 'commit' && watches !== 'credit') return watches;
  return measure === 'percent' || measure === 'days' ? `${watches}-${measure}` : `${watches}-amount`;
}

/** The rows, in the view's order: what is in alarm first, then by name. */
export const entriesOf = ({ alerts }: AlertsView): AlertEntry[] =>
  alerts.map((alert, index) => {
    const { watches, fires } = explainAlert(alert);
    return { id: `${index} ${alert.id}`, alert, standing: standingOf(alert), topic: topicOf(alert, watches), fires };
  });
