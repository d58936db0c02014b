import { idOf } from './ids.js';

/** What an amount counts. Only USD is in hundredths; every other unit is whole. */
export interface CreditType {
  id: string;
  name: string;
  isCurrency: boolean;
  symbol: string | null;
}

export const USD: CreditType = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)', isCurrency: true, symbol: '$' };
export const EUR: CreditType = { id: idOf('unit/eur'), name: 'EUR', isCurrency: true, symbol: '€' };
const GBP: CreditType = { id: idOf('unit/gbp'), name: 'GBP', isCurrency: true, symbol: '£' };
export const AI_CREDITS: CreditType = { id: idOf('unit/ai-credits'), name: 'AI credits', isCurrency: false, symbol: null };

/** No customer uses it: a custom unit whose name invites dividing by 100, which would be wrong. */
const TRICKY_CREDITS: CreditType = { id: idOf('unit/tricky'), name: 'Credits (cents)', isCurrency: false, symbol: null };

export const CREDIT_TYPES: readonly CreditType[] = [USD, EUR, GBP, AI_CREDITS, TRICKY_CREDITS];
