import { amount, is, moment, orNull, text, unit, viewCheck } from '../../hooks/shape.js';
import { isGroup } from './quantities.js';

const maybeText = orNull(text);
const maybeAmount = orNull(amount);
const maybeMoment = orNull(moment);

const PRICE = { kind: text, unit, price: maybeAmount, tiers: [{ price: amount, size: maybeAmount }], minimum: maybeAmount } as const;

/** Refuses a rate card that nothing could be priced at. */
export const checkRateCard = viewCheck('toRateCardView', {
  kind: is('rate-card'),
  asOf: moment,
  at: moment,
  rates: [
    {
      id: text,
      productId: text,
      name: text,
      group: orNull(isGroup),
      billingFrequency: maybeText,
      start: maybeMoment,
      end: maybeMoment,
      list: PRICE,
      override: orNull(PRICE),
    },
  ],
});
