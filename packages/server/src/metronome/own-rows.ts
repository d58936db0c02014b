import { WireFormatError } from '@meterboard/data';
import { fieldOf } from './field.js';

/**
 * What Metronome answers is filtered by customer there. Should that ever fail, or something in between answer for it, a row of another
 * customer, or one that does not say whose it is, is refused here.
 *
 * @throws WireFormatError with the path of the first such row, such as `rows[3].customer_id`
 */
export function refuseOtherCustomers(rows: readonly unknown[], customerId: string): void {
  const isOwn = (id: unknown): boolean => typeof id === 'string' && id.toLowerCase() === customerId.toLowerCase();
  const index = rows.findIndex((row) => !isOwn(fieldOf(row, 'customer_id')));
  if (index !== -1) throw new WireFormatError(`rows[${index}].customer_id`, 'expected the customer who was asked for, found another', 'Nothing of this answer was shown.');
}
