import Papa from 'papaparse';
import { expect } from 'vitest';
import { DAY } from '../../time/duration.js';
import { fromEpoch } from '../../time/instant.js';
import { toCsv, type ExportableView } from '../toCsv.js';
import { toUsageView } from '../toUsageView.js';

const START = Date.UTC(2024, 9, 1);

/** A view of two days by region, with the given values on the first day. */
export const usage = (groups: Record<string, number | string | null>, unit?: string) =>
  toUsageView(
    Object.entries(groups).map(([region, value]) => ({ starting_on: fromEpoch(START), ending_before: fromEpoch(START + DAY), value, group: Object.fromEntries([['region', region]]) })),
    { interval: { start: fromEpoch(START), end: fromEpoch(START + 2 * DAY) }, bucket: 'day', groupBy: ['region'], ...(unit === undefined ? {} : { unit: { kind: 'count', name: unit } }) },
  );

/** The records of a CSV file, by the names in its header. */
export function parsed(view: ExportableView): Record<string, string>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(toCsv(view), { header: true, delimiter: ',', newline: '\r\n' });
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  expect(meta.fields).not.toContain('');
  return data;
}
/** A cell without the apostrophe that keeps a spreadsheet from running it. */
export const unguarded = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
