import { toCsv, type ExportableView } from '@meterboard/data';
import type { DashboardFile } from './saveFile.js';

/** A view as a CSV file, named by the parts given, such as what the figures are and for which days. Empty parts are left out. */
export const viewFile = (view: ExportableView, ...name: readonly string[]): DashboardFile => ({
  name: `${name.filter((part) => part !== '').join('-')}.csv`,
  type: 'text/csv;charset=utf-8',
  text: toCsv(view),
});

/** A list, such as all invoices, as a CSV file. It is named by the day of its figures, in UTC. */
export const listFile = (view: ExportableView & { asOf: string }, name: string): DashboardFile => viewFile(view, name, view.asOf.slice(0, 10));
