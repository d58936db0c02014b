import type { UsageView } from '@meterboard/data';
import { wallClock } from '../../chart/calendar.js';
import type { DashboardFile } from '../saveFile.js';
import { viewFile } from '../viewFile.js';

/** A metric's name as part of a file's: letters and digits of any script, and nothing a file system may read. */
const slug = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40);

/** The figures on screen as a file, named by metric and days: those of the zone that they were cut in. */
export function usageFile(view: UsageView): DashboardFile {
  const clock = wallClock(view.timeZone);
  const day = (at: number): string => new Date(clock(at)).toISOString().slice(0, 10);
  return viewFile(view, 'usage', slug(view.metric.name ?? ''), day(Date.parse(view.interval.start)), day(Date.parse(view.interval.end) - 1));
}
