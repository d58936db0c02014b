import type { InvoiceSummary } from '@meterboard/data';

/** Saves an invoice as Metronome prints it; see server/invoice-pdf.ts. Rejects where there is none, which the table then says. */
export async function downloadInvoice({ id }: InvoiceSummary): Promise<void> {
  const response = await fetch(`/api/invoices/${id}/pdf`);
  if (!response.ok) throw new Error(`The invoice could not be printed (HTTP ${response.status}).`);
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: `invoice-${id}.pdf` }).click();
  URL.revokeObjectURL(url);
}
