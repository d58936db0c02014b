import { toCsv, type ExportableView } from '@meterboard/data';
import type { DashboardFile } from './saveFile.js';

/** The figures on screen as CSV. `name` is made of what they are and of their days; what is empty in it is left out. */
export const viewFile = (view: ExportableView, ...name: readonly string[]): DashboardFile => ({
  name: `${name.filter((part) => part !== '').join('-')}.csv`,
  type: 'text/csv;charset=utf-8',
  text: toCsv(view),
});

/** A list is what it is on one day: that of its figures, in UTC. */
export const listFile = (view: ExportableView & { asOf: string }, name: string): DashboardFile => viewFile(view, name, view.asOf.slice(0, 10));
