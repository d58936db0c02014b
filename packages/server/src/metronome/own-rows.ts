import { WireFormatError } from '@meterboard/data';

/**
 * What Metronome answers is filtered by customer there. Should that ever fail, or something in between answer for it, a row of another
 * customer, or one that does not say whose it is, is refused here.
 *
 * @throws WireFormatError with the path of the first such row, such as `rows[3].customer_id`
 */
export function refuseOtherCustomers(rows: readonly unknown[], customerId: string): void {
  const isOwn = (row: unknown): boolean => typeof row === 'object' && row !== null && 'customer_id' in row && String(row.customer_id).toLowerCase() === customerId.toLowerCase();
  const index = rows.findIndex((row) => !isOwn(row));
  if (index !== -1) throw new WireFormatError(`rows[${index}].customer_id`, 'expected the customer who was asked for, found another', 'Nothing of this answer was shown.');
}
