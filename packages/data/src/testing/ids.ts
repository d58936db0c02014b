import { idOf } from './noise.js';

/** The seed of builders that are given none. */
export const DEFAULT_SEED = 1;

/** The seller's side is the same whatever the seed, so that a test may name a metric. */
export const metricIdOf = (name: string): string => idOf(0, `metric ${name}`);
export const productIdOf = (name: string): string => idOf(0, `product ${name}`);

export const customerIdOf = (seed: number): string => idOf(seed, 'customer');
export const contractIdOf = (seed: number): string => idOf(seed, 'contract');
export const invoiceIdOf = (seed: number, name: string): string => idOf(seed, `invoice ${name}`);
