import { idOf } from './noise.js';

/** The seed that builders use by default. */
export const DEFAULT_SEED = 1;

/** What belongs to the seller is the same for every seed, so that a test may name a metric. */
export const metricIdOf = (name: string): string => idOf(0, `metric ${name}`);
export const productIdOf = (name: string): string => idOf(0, `product ${name}`);

export const customerIdOf = (seed: number): string => idOf(seed, 'customer');
export const contractIdOf = (seed: number): string => idOf(seed, 'contract');
export const invoiceIdOf = (seed: number, name: string): string => idOf(seed, `invoice ${name}`);
