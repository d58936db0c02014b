import { byKnown, byText, sortedInUnits, type Sort } from '../../interaction/sort.js';
import type { AlertStanding } from '../../i18n/messages/alerts.js';
import type { AlertColumn } from './columns.js';
import type { AlertEntry } from './entries.js';

/** One column and a direction; null is what is in alarm first, then by name. */
export type AlertSort = Sort<AlertColumn>;

/** In the order of how much attention they need. */
const STANDINGS: readonly AlertStanding[] = ['in-alarm', 'evaluating', 'other', 'ok', 'unevaluated', 'disabled', 'archived'];

/** Sorts alerts. Equal ones keep the view's order; thresholds are compared within their unit. */
export function sortAlerts(entries: readonly AlertEntry[], sort: AlertSort, locale: string): readonly AlertEntry[] {
  if (sort === null) return entries;
  const { column, direction } = sort;
  switch (column) {
    case 'name':
      return entries.toSorted(byKnown(({ alert }) => alert.name, new Intl.Collator(locale, { numeric: true }).compare, direction));
    case 'status':
      return entries.toSorted(byKnown(({ standing }) => STANDINGS.indexOf(standing), (a, b) => a - b, direction));
    case 'changed':
      return entries.toSorted(byKnown(({ alert }) => alert.updatedAt, byText, direction));
    case 'threshold': {
      const withUnit = entries.map((entry) => ({ entry, unit: entry.alert.threshold.unit }));
      return sortedInUnits(withUnit, ({ entry }) => entry.alert.threshold.value, direction).map(({ entry }) => entry);
    }
  }
}
