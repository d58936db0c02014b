import { toCsv, type UsageView } from '@meterboard/data';
import type { DashboardFile } from '../saveFile.js';

/** A metric's name as part of a file's: letters and digits of any script, and nothing a file system may read. */
const slug = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40);

/** The figures on screen as a file, named by metric and days. */
export function usageFile(view: UsageView): DashboardFile {
  const { start, end } = view.interval;
  const last = new Date(Date.parse(end) - 1).toISOString().slice(0, 10);
  const name = ['usage', slug(view.metric.name ?? ''), start.slice(0, 10), last].filter((part) => part !== '').join('-');
  return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: toCsv(view) };
}
