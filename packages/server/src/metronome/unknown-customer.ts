import { UpstreamError } from '../errors.js';
import { send, type Reads } from './send.js';

/**
 * Rethrows the error, or throws 'not-found' if Metronome does not know the customer. Endpoints that take the customer in the body answer
 * 400 to that as to much else; those that take it in the path answer 404. So after a 400, one of the latter is called.
 */
export async function orUnknownCustomer(error: unknown, reads: Reads): Promise<never> {
  if (!(error instanceof UpstreamError) || error.status !== 400) throw error;
  try {
    await send(reads, (client, options) => client.v1.customers.listBillableMetrics({ customer_id: reads.customerId, limit: 1 }, options));
  } catch (second) {
    if (second instanceof UpstreamError && second.failure === 'not-found') throw second;
  }
  throw error;
}
