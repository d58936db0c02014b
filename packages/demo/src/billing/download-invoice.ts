import type { InvoiceSummary } from '@meterboard/data';
import { saveFile } from '../kit/save-file.ts';

/** Saves Metronome's PDF of an invoice; see server/invoice-pdf.ts. Rejects where there is none, and the table then says so. */
export async function downloadInvoice({ id }: InvoiceSummary): Promise<void> {
  const response = await fetch(`/api/invoices/${id}/pdf`);
  if (!response.ok) throw new Error(`The invoice could not be downloaded (HTTP ${response.status}).`);
  saveFile(`invoice-${id}.pdf`, await response.blob());
}
