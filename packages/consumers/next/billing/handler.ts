import { createBillingHandler } from '@meterboard/server';

const { env } = process;

/** A real app would take the customer from the session. Here everybody is the customer that the environment names. */
export const billing = createBillingHandler({
  token: () => env.METRONOME_BEARER_TOKEN,
  baseURL: env.METRONOME_BASE_URL,
  basePath: '/api/billing',
  identify: async () => ({ customerId: env.METRONOME_CUSTOMER_ID ?? '' }),
  now: () => new Date(env.BILLING_NOW ?? Date.now()),
});
