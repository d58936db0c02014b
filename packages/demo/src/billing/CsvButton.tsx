import { toCsv, type ExportableView } from '@meterboard/data';
import type { ReactNode } from 'react';
import { Button } from '../kit/Button.ts';
import { saveFile } from '../kit/save-file.ts';

/** Excel takes a file without this byte order mark for one in an old encoding. */
const UTF8_MARK = '\uFEFF';

/** Saves the figures of a view: the same ones, as exact, that are on screen. Undefined while there are none. */
export function CsvButton({ name, view }: { name: string; view: ExportableView | undefined }): ReactNode {
  return (
    <Button
      type="button"
      disabled={view === undefined}
      onClick={() => {
        if (view !== undefined) saveFile(`${name}.csv`, new Blob([UTF8_MARK, toCsv(view)], { type: 'text/csv;charset=utf-8' }));
      }}
    >
      Download CSV
    </Button>
  );
}
