import { WireFormatError } from '../../errors.js';

/**
 * A view shows one customer. Rows of two mean that the backend forgot its filter, and would show each the figures of the other.
 * @throws WireFormatError at the first row of a second customer
 */
export function refuseTwoCustomers(customerIds: readonly (string | null)[]): void {
  const first = customerIds.find((id) => id !== null);
  const stranger = customerIds.findIndex((id) => id !== null && id !== first);
  if (stranger === -1) return;
  throw new WireFormatError(`rows[${stranger}].customer_id`, 'rows of two customers', 'Ask Metronome for one customer, the one that is signed in.');
}
