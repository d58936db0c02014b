import { WireFormatError } from '../../errors.js';

/**
 * One view shows one customer. Rows of two are a backend that forgot its filter, and would show each the other's figures.
 * @throws WireFormatError at the first row of a second customer
 */
export function refuseTwoCustomers(customerIds: readonly (string | null)[]): void {
  const first = customerIds.find((id) => id !== null);
  const stranger = customerIds.findIndex((id) => id !== null && id !== first);
  if (stranger === -1) return;
  throw new WireFormatError(`rows[${stranger}].customer_id`, 'rows of two customers', 'Ask Metronome for one customer, the one that is signed in.');
}
