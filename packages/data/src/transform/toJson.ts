import { refuseUnexportable } from './csv/exportable.js';
import type { ExportableView } from './toCsv.js';

/**
 * A view as a JSON file to save: amounts stay decimal text, so no reader rounds them.
 * @throws WireFormatError for any other view
 */
export function toJson(view: ExportableView): string {
  refuseUnexportable(view);
  return JSON.stringify(view, null, 2);
}
