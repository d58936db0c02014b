import { USD_CENTS_ID } from '../exact/unit.js';
import { idOf } from './noise.js';

/** A credit type as rows refer to it. */
export interface SampleCreditType {
  id: string;
  name: string;
}

/** Credit types by the name they have on the wire. USD is the only one counted in cents. */
export const CENTS: Readonly<SampleCreditType> = { id: USD_CENTS_ID, name: 'USD (cents)' };
export const EUROS: Readonly<SampleCreditType> = { id: idOf(0, 'credit type EUR'), name: 'EUR' };
export const AI_CREDITS: Readonly<SampleCreditType> = { id: idOf(0, 'credit type AI credits'), name: 'AI credits' };

/** A row of GET /v1/credit-types/list. */
export interface SampleCreditTypeRow extends SampleCreditType {
  is_currency: boolean;
}

/** Rows of GET /v1/credit-types/list, for `toUnits`: US dollars, euros, and the sample customer's own pricing unit. */
export const creditTypeRows = (): SampleCreditTypeRow[] => [
  { ...CENTS, is_currency: true },
  { ...EUROS, is_currency: true },
  { ...AI_CREDITS, is_currency: false },
];
