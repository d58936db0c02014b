import { toCsv, toSeatsCsv, type ExportableView, type SeatBalancesView } from '@meterboard/data';
import type { ReactNode } from 'react';
import { Button } from '../kit/Button.ts';
import { saveFile } from '../kit/save-file.ts';

/** Excel takes a file without this byte order mark for one in an old encoding. */
const UTF8_MARK = '\uFEFF';

interface SaveProps {
  name: string;
  /** Undefined while there are no figures. */
  text: (() => string) | undefined;
  children: string;
}

function SaveButton({ name, text, children }: SaveProps): ReactNode {
  return (
    <Button
      type="button"
      disabled={text === undefined}
      onClick={() => {
        if (text !== undefined) saveFile(`${name}.csv`, new Blob([UTF8_MARK, text()], { type: 'text/csv;charset=utf-8' }));
      }}
    >
      {children}
    </Button>
  );
}

/** Saves the figures of a view: the same ones, as exact, that are on screen. Undefined while there are none. */
export function CsvButton({ name, view }: { name: string; view: ExportableView | undefined }): ReactNode {
  return (
    <SaveButton name={name} text={view && (() => toCsv(view))}>
      Download CSV
    </SaveButton>
  );
}

/** The same for seats, of all of them, whatever is searched for. */
export function SeatsCsvButton({ view }: { view: SeatBalancesView }): ReactNode {
  return (
    <SaveButton name="seats" text={() => toSeatsCsv(view)}>
      Download seats
    </SaveButton>
  );
}
