import { UpstreamError } from '../errors.js';
import { send, type Reads } from './send.js';

/**
 * Throws the error again, or a 'not-found' where its reason is that Metronome has no such customer. Endpoints that take the customer
 * in the body answer 400 to that and to much else; those that take it in the path answer 404. So after a 400 one of those is asked.
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
