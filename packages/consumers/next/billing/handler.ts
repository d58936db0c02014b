import { createBillingHandler } from '@meterboard/server';

const { env } = process;

/** The session of a real app would say who asks; here everybody is the one customer that the environment names. */
export const billing = createBillingHandler({
  token: () => env.METRONOME_BEARER_TOKEN,
  baseURL: env.METRONOME_BASE_URL,
  basePath: '/api/billing',
  identify: async () => ({ customerId: env.METRONOME_CUSTOMER_ID ?? '' }),
  now: () => new Date(env.BILLING_NOW ?? Date.now()),
});
