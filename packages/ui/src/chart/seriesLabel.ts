import type { Series } from '@meterboard/data';
import type { SeriesName } from '../i18n/messages/chart.js';
import { nameOr } from './nameOr.js';
import type { ChartSentences } from './words.js';

/** The series that our transformers name, by id. */
const NAMES: ReadonlyMap<string, SeriesName> = new Map<string, SeriesName>([
  ['credit:["PREPAID"]', 'prepaid-applied'],
  ['credit:["CREDIT"]', 'credit-applied'],
  ['charge:["applied_commit_or_credit"]', 'taken-back'],
  ['charge:["subscription"]', 'subscription'],
  ['charge:["scheduled"]', 'scheduled'],
  ['charge:["commit_purchase"]', 'commit-purchase'],
  ['charge:["cpu_conversion"]', 'conversion'],
  ['charge:[null]', 'not-itemised'],
]);

/** A name for a group whose only value is empty or blank, unless the host gave it a label. (A real value may also read "(empty)".) */
function unseen(group: Series['group'], label: string): SeriesName | undefined {
  const [value, ...more] = Object.values(group ?? {});
  if (typeof value !== 'string' || more.length > 0 || value.trim() !== '') return undefined;
  return label === '(empty)' ? 'empty' : label === '(blank)' ? 'blank' : undefined;
}

function nameOf({ id, role, group, label }: Pick<Series, 'id' | 'role' | 'group' | 'label'>): SeriesName | undefined {
  if (role === 'other') return 'other';
  if (role === 'unassigned') return group === null ? 'not-split' : 'no-value';
  return NAMES.get(id) ?? unseen(group, label);
}

/** What a series is called: groups by the customer's own names, where there is anything to see of them; all others in the reader's language. */
export function seriesLabel(series: Pick<Series, 'id' | 'role' | 'group' | 'label'>, messages: ChartSentences): string {
  const name = nameOf(series);
  return name === undefined ? nameOr(series.label, messages.seriesName('empty', '(empty)')) : messages.seriesName(name, series.label);
}
