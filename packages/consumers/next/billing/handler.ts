import { createBillingHandler, type BillingHandler } from '@meterboard/server';

const { env } = process;
let handler: BillingHandler | undefined;

/**
 * Made on the first request and kept: Next runs this file while it builds, where there is no token.
 * The session of a real app would say who asks; here everybody is the one customer that the environment names.
 */
export const billing: BillingHandler = (request) => {
  handler ??= createBillingHandler({
    token: env.METRONOME_BEARER_TOKEN,
    baseURL: env.METRONOME_BASE_URL,
    basePath: '/api/billing',
    identify: async () => ({ customerId: env.METRONOME_CUSTOMER_ID ?? '' }),
    now: () => new Date(env.BILLING_NOW ?? Date.now()),
  });
  return handler(request);
};
