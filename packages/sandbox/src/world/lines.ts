import type { Pool } from './burn.js';
import { type Exact, fromMilli, total, ZERO } from './exact.js';
import type { Charge } from './rating.js';
import type { Contract, GroupValues, Named, Rate } from './story.js';
import type { CreditType } from './units.js';

export type LineType = 'usage' | 'applied_commit_or_credit' | 'subscription' | 'scheduled' | 'commit_purchase' | 'cpu_conversion';

/** One line of an invoice or of a breakdown, amounts exact and in the line's own unit. */
export interface Line {
  type: LineType;
  name: string;
  product: Named;
  unit: CreditType;
  total: Exact;
  quantity?: Exact;
  unitPrice?: Exact;
  payer?: Pool;
  presentation?: GroupValues;
  pricing?: Readonly<Record<string, string>>;
  tier?: { level: number; from: number; size: number | null };
  tags?: readonly string[];
  subscriptionId?: string;
  isProrated?: boolean;
  chargeId?: string;
  postpaidCommitId?: string;
  purchasedGrantId?: string;
}

interface Sum {
  sample: Charge;
  milli: Exact;
  amount: Exact;
}

function sumBy(charges: readonly Charge[], keyOf: (charge: Charge) => number): Sum[] {
  const sums = new Map<number, Sum>();
  for (const charge of charges) {
    const key = keyOf(charge);
    const sum = sums.get(key);
    if (!sum) sums.set(key, { sample: charge, milli: charge.milli, amount: charge.amount });
    else {
      sum.milli = sum.milli.plus(charge.milli);
      sum.amount = sum.amount.plus(charge.amount);
    }
  }
  return [...sums.values()];
}

function tierOf({ meter, level }: Charge): Line['tier'] {
  if (level === null) return undefined;
  const before = meter.tiers.slice(0, level - 1).reduce((sum, tier) => sum + (tier.size ?? 0), 0);
  return { level, from: before, size: meter.tiers[level - 1]?.size ?? null };
}

function usageLine({ sample, milli, amount }: Sum): Line {
  const { meter, price, payer } = sample;
  const { product, unit } = meter.rate;
  const tier = tierOf(sample);
  return {
    type: 'usage', name: product.name, product, tags: product.tags, unit, total: amount, quantity: fromMilli(milli), unitPrice: price,
    ...(meter.presentation && { presentation: meter.presentation }),
    ...(meter.pricing && { pricing: meter.pricing }),
    ...(payer && { payer }),
    ...(tier && { tier }),
  };
}

/** The name of a commit on lines: its own, or else that of its product. */
export const grantName = (grant: { name?: string; product: Named }): string => grant.name ?? grant.product.name;

function appliedLine({ sample, amount }: Sum, payer: Pool): Line {
  const { product, unit } = sample.meter.rate;
  return {
    type: 'applied_commit_or_credit', name: `${grantName(payer.grant)} applied`, product, tags: product.tags, unit, total: amount.neg(), payer,
  };
}

function conversionLine(contract: Contract, charges: readonly Charge[]): Line[] {
  const { conversion } = contract;
  if (!conversion) return [];
  const uncovered = total(charges.filter((charge) => charge.payer === null && charge.meter.rate.unit.id === conversion.from.id).map((charge) => charge.amount));
  if (uncovered.eq(ZERO)) return [];
  return [{
    type: 'cpu_conversion', name: `${conversion.from.name} used beyond the balance`, product: conversion.product, unit: contract.unit,
    quantity: uncovered, unitPrice: conversion.rate, total: uncovered.times(conversion.rate),
  }];
}

function unusedLine({ product, unit, prices, override }: Rate): Line {
  const first = override?.[0] ?? Object.values(prices)[0]?.[0];
  return { type: 'usage', name: product.name, product, tags: product.tags, unit, total: ZERO, quantity: ZERO, unitPrice: first?.price ?? ZERO };
}

/** Room for the numbers of pools and tiers in a key; there are always far fewer. */
const POOLS = 4096;
const TIERS = 64;

const payerKey = (charge: Charge): number => charge.payer?.index ?? 0;

/**
 * The lines for some charges of one contract: usage split by group, price, tier and payer, what each grant paid for each product, the
 * conversion of what no grant covered, and a zero line for each product that was not used.
 */
export function linesOf(contract: Contract, charges: readonly Charge[]): Line[] {
  const usage = sumBy(charges, (charge) => (charge.meter.line * TIERS + (charge.level ?? 0)) * POOLS + payerKey(charge));
  const paid = sumBy(charges.filter((charge) => charge.payer !== null), (charge) => charge.meter.rateIndex * POOLS + payerKey(charge));
  const used = new Set(charges.map((charge) => charge.meter.rate.product.id));
  return [
    ...usage.map(usageLine),
    ...contract.rates.filter((rate) => !used.has(rate.product.id)).map(unusedLine),
    ...paid.flatMap((sum) => (sum.sample.payer ? [appliedLine(sum, sum.sample.payer)] : [])),
    ...conversionLine(contract, charges),
  ];
}

/** Whether a line is part of its invoice's total. Lines in other units and postpaid applications are not. */
function countsTowards(unit: CreditType, line: Line): boolean {
  const informational = line.type === 'applied_commit_or_credit' && line.payer?.grant.type === 'POSTPAID';
  return line.unit.id === unit.id && !informational;
}

export const totalOf = (unit: CreditType, lines: readonly Line[]): Exact =>
  total(lines.filter((line) => countsTowards(unit, line)).map((line) => line.total));
