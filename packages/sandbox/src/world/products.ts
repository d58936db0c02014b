import { idOf } from './ids.js';
import {
  ACTIVE_NODES, API_REQUESTS, COMPUTE_MINUTES, DATA_TRANSFER, INFERENCE_TOKENS, LOG_EXPORT, STUDIO_GENERATIONS,
} from './metrics.js';
import type { Named, Product } from './story.js';

function product(key: string, definition: Omit<Product, 'id'>): Product {
  return { id: idOf(`product/${key}`), ...definition };
}

function fixed(key: string, name: string): Named {
  return { id: idOf(`product/${key}`), name };
}

export const REQUESTS = product('requests', { name: 'API requests', metric: API_REQUESTS, tags: ['platform'], presentationKeys: ['region'] });
export const TRANSFER = product('transfer', { name: 'Data transfer', metric: DATA_TRANSFER, tags: ['network'], presentationKeys: ['region', 'team'] });
export const COMPUTE = product('compute', { name: 'Compute minutes', metric: COMPUTE_MINUTES, tags: ['platform'], presentationKeys: ['region'] });
export const NODES = product('nodes', { name: 'Dedicated nodes', metric: ACTIVE_NODES, tags: ['capacity'], presentationKeys: [] });
export const EXPORTS = product('exports', { name: 'Log export', metric: LOG_EXPORT, tags: ['add-on'], presentationKeys: ['region'] });
export const TOKENS = product('tokens', {
  name: 'Inference tokens', metric: INFERENCE_TOKENS, tags: ['ai'], presentationKeys: ['region'], pricingKey: 'model',
});
export const GENERATIONS = product('generations', { name: 'Studio generations', metric: STUDIO_GENERATIONS, tags: ['ai'], presentationKeys: [] });

export const SUPPORT_PLAN = fixed('support-plan', 'Premium support');
export const STUDIO_SEAT = fixed('studio-seat', 'Studio seats');
export const ONBOARDING = fixed('onboarding', 'Onboarding workshop');
export const DATA_MIGRATION = fixed('data-migration', 'Data migration');
export const PREPAID_COMMIT = fixed('prepaid-commit', 'Prepaid commit');
export const SPEND_COMMIT = fixed('spend-commit', 'Minimum spend commitment');
export const TRUE_UP = fixed('true-up', 'Commitment true-up');
export const PROMOTION = fixed('promotion', 'Promotional credit');
export const CREDIT_PACK = fixed('credit-pack', 'AI credit pack');
export const INCLUDED_CREDITS = fixed('included-credits', 'Included AI credits');
export const SEAT_CREDITS = fixed('seat-credits', 'Studio seat credits');
export const CREDIT_OVERAGE = fixed('credit-overage', 'AI credits');
