import Metronome from '@metronome/sdk';
import { createBillingHandler } from '../handler.js';
import type { Call, CallOptions, MetronomeClient } from './client.js';

// Accepts the SDK's own client, and its methods accept what we send.
const client: MetronomeClient = new Metronome({ bearerToken: 'token' });
export const handler: (request: Request) => Promise<Response> = createBillingHandler({ client, identify: () => null });

declare const real: Metronome;
declare const options: CallOptions;
export const calls: Call[] = [
  real.v1.usage.list({ customer_ids: ['id'], starting_on: '', ending_before: '', window_size: 'DAY' }, options),
  real.v1.customers.invoices.list({ customer_id: 'id' }, options),
  real.v1.contracts.getNetBalance({ customer_id: 'id' }, options),
  real.v1.dashboards.getEmbeddableURL({ customer_id: 'id', dashboard: 'usage' }, options),
];

// An environment variable may be absent, which is found at construction and not by the compiler.
createBillingHandler({ token: undefined as string | undefined, identify: async (request) => (await Promise.resolve(request.headers.get('cookie'))) === null ? null : { customerId: 'id' } });

// @ts-expect-error identify is not optional: without it a handler could not know whose data to show
createBillingHandler({ token: 'token' });

// @ts-expect-error a customer is an object, so that a bare text from a request does not pass by accident
createBillingHandler({ token: 'token', identify: () => 'customer' });
