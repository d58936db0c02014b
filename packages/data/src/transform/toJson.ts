import type { ExportableView } from './toCsv.js';

/** A view as a JSON file to save: amounts stay decimal text, so no reader rounds them. */
export const toJson = (view: ExportableView): string => JSON.stringify(view, null, 2);
