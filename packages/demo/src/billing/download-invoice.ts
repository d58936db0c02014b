import type { InvoiceSummary } from '@meterboard/data';

/** Saves Metronome's PDF of an invoice; see server/invoice-pdf.ts. Rejects where there is none, and the table then says so. */
export async function downloadInvoice({ id }: InvoiceSummary): Promise<void> {
  const response = await fetch(`/api/invoices/${id}/pdf`);
  if (!response.ok) throw new Error(`The invoice could not be downloaded (HTTP ${response.status}).`);
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: `invoice-${id}.pdf` }).click();
  URL.revokeObjectURL(url);
}
