'use client';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.js';
import { saveFile, type DashboardFile } from './saveFile.js';

export interface DownloadCsvProps {
  label: string;
  /** Null while there are no figures. */
  file: (() => DashboardFile) | null;
  /** Default: the browser's own download. */
  onDownload: ((file: DashboardFile) => void) | undefined;
}

/** A button that downloads a dashboard's figures. The file is made when the button is pressed. */
export function DownloadCsv({ label, file, onDownload }: DownloadCsvProps): ReactElement {
  return (
    <Button type="button" data-part="download" disabled={file === null} onClick={() => { if (file !== null) (onDownload ?? saveFile)(file()); }}>
      {label}
    </Button>
  );
}
