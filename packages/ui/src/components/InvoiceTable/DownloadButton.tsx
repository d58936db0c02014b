import { useState, type ReactElement } from 'react';
import type { InvoiceSummary } from '@meterboard/data';
import { Button } from '../../parts/Button.js';
import type { InvoiceWords } from './words.js';

export interface DownloadButtonProps {
  invoice: InvoiceSummary;
  /** What the invoice is called. */
  label: string;
  onDownload: (invoice: InvoiceSummary) => unknown;
  words: InvoiceWords;
}

/** Calls the host's download for an invoice. Where that returns a promise, the button is busy until it settles, and failures are said. */
export function DownloadButton({ invoice, label, onDownload, words }: DownloadButtonProps): ReactElement {
  const { messages } = words;
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const download = (): void => {
    setState('busy');
    new Promise((resolve) => { resolve(onDownload(invoice)); }).then(() => { setState('idle'); }, () => { setState('failed'); });
  };
  const busy = state === 'busy';
  return (
    <>
      <Button type="button" data-part="download" aria-label={(busy ? messages.downloadingInvoice : messages.downloadInvoice)(label)} aria-disabled={busy || undefined} onClick={busy ? undefined : download}>
        {busy ? messages.downloading : messages.download}
      </Button>
      <small data-part="download-failed" aria-live="polite" aria-atomic="true">
        {state === 'failed' ? messages.downloadFailed : null}
      </small>
    </>
  );
}
