import type { RateCardView, RateLine, RatePrice } from '../view/rateCard.js';
import type { RechargesView } from '../view/recharges.js';
import { flag, list, oneOf, orNull, record, text, type Check } from './check.js';
import { decimal, group, issues, maybeDecimal, maybeMoment, maybeText, moment, unit } from './parts.js';
import { schemaOf, type Schema } from './standard.js';

const price: Check<RatePrice> = record({
  kind: oneOf('flat', 'tiered', 'percentage', 'tiered-percentage', 'subscription', 'custom', 'other'),
  unit,
  price: maybeDecimal,
  tiers: list(record({ price: decimal, size: maybeDecimal })),
  minimum: maybeDecimal,
});

const rate: Check<RateLine> = record({
  id: text,
  productId: text,
  name: text,
  group,
  entitled: flag,
  billingFrequency: maybeText,
  start: maybeMoment,
  end: maybeMoment,
  list: price,
  override: orNull(price),
  commit: orNull(price),
});

const rateCard: Check<RateCardView> = record({
  kind: oneOf('rate-card'),
  asOf: moment,
  at: moment,
  contract: orNull(record({ id: text, name: maybeText })),
  rates: list(rate),
  issues,
});

const recharges: Check<RechargesView> = record({
  kind: oneOf('recharges'),
  asOf: moment,
  recharges: list(
    record({
      id: text,
      contractId: text,
      contractName: maybeText,
      trigger: oneOf('balance', 'spend'),
      status: oneOf('on', 'off', 'upcoming', 'over'),
      start: moment,
      end: maybeMoment,
      unit,
      threshold: decimal,
      rechargeTo: maybeDecimal,
      least: maybeDecimal,
      gate: oneOf('stripe', 'external', 'none', 'other'),
      discount: orNull(record({ paymentFraction: decimal, capped: flag })),
      someProducts: flag,
      someBalances: flag,
    }),
  ),
  issues,
});

/** What `toRateCardView` returns. */
export const rateCardViewSchema: Schema<RateCardView> = schemaOf('view', rateCard);
/** What `toRechargesView` returns. */
export const rechargesViewSchema: Schema<RechargesView> = schemaOf('view', recharges);
