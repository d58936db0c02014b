import type { UsageView } from '@meterboard/data';
import { daysOf } from '../calendarDays.js';
import type { DashboardFile } from '../saveFile.js';
import { viewFile } from '../viewFile.js';

/** A metric's name as part of a file name: letters and digits of any script, without anything special to file systems. */
const slug = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40);

/** The figures on screen as a file, named by metric and by days of the zone that they were cut in. */
export function usageFile(view: UsageView): DashboardFile {
  const { from, to } = daysOf(view.interval, view.timeZone);
  return viewFile(view, 'usage', slug(view.metric.name ?? ''), from, to);
}
