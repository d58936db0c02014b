import type { Unit } from '@meterboard/data';

/**
 * Below this amount a balance counts as running low, wherever it is shown: decimal text, in major units. An amount means something in
 * one unit only: of the sandbox's AI credits a dollar buys about a hundred.
 */
export const lowBelow = (unit: Unit | undefined): string => (unit?.kind === 'pricing-unit' ? '10000' : '5000');
