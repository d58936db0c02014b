import { sameUnit, simulateCost, unitKey, ZERO, type CostSimulation, type Decimal, type RateCardView, type RateLine, type SimulatedLine, type SimulatedQuantity, type Unit } from '@meterboard/data';
import { keyOf, quantityOf } from './quantities.js';

/** One product at one price: what it costs with the quantities of now, and with those of the start. */
export interface EstimateRow {
  id: string;
  line: SimulatedLine;
  /** Null if the contract has no price for it. */
  rate: RateLine | null;
  /** 0 if it was not among the starting quantities. */
  startQuantity: Decimal;
  /** Null if it had no cost. */
  startCost: Decimal | null;
}

/** What one unit comes to. */
export interface EstimateTotal {
  unit: Unit;
  cost: Decimal;
  /** Null without starting quantities. */
  startCost: Decimal | null;
  /** How many rows in use are not in it that are in this unit, or in none that is known. */
  leftOut: number;
}

export interface Estimate {
  rows: readonly EstimateRow[];
  totals: readonly EstimateTotal[];
  /** How many rows in use are in no total, whatever their unit. */
  leftOut: number;
}

const simulate = (card: RateCardView, quantities: readonly SimulatedQuantity[]): CostSimulation => simulateCost(card, quantities, { at: card.at });

/** One quantity for each row. A subscription that names no billing frequency has that of its price, if there is only one. */
const settled = (card: RateCardView, quantities: readonly SimulatedQuantity[]): SimulatedQuantity[] => simulate(card, quantities).lines.map(quantityOf);

const isInForce = ({ start, end }: RateLine, { at }: RateCardView): boolean => (start === null || start <= at) && (end === null || at < end);

/** What could be used too: a row without usage for each price that no row has. */
function unused(card: RateCardView, lines: readonly SimulatedLine[]): SimulatedQuantity[] {
  const used = new Set(lines.map(({ rateId }) => rateId));
  return card.rates
    .filter((rate) => isInForce(rate, card) && !used.has(rate.id))
    .map(({ productId, group, billingFrequency }) => ({ productId, group, billingFrequency, quantity: ZERO }));
}

const withoutUsage = (quantities: readonly SimulatedQuantity[]): SimulatedQuantity[] => quantities.map((each) => ({ ...each, quantity: ZERO }));

/** What all rows come to, unit by unit. A field that cannot be read counts as 0, so that its unit keeps its total. */
function totalsOf(now: CostSimulation, before: CostSimulation | null, missing: readonly EstimateRow[]): EstimateTotal[] {
  return now.totals.map(({ unit, cost }) => ({
    unit,
    cost,
    startCost: before === null ? null : (before.totals.find((each) => sameUnit(each.unit, unit))?.cost ?? ZERO),
    leftOut: missing.filter(({ line }) => line.unit.kind === 'unknown' || sameUnit(line.unit, unit)).length,
  }));
}

/**
 * The rows of a simulator and their totals: each quantity of now or of the start, and each price that none of them has. `unread` are
 * the rows whose field cannot be read: they are in no total.
 */
export function estimate(card: RateCardView, now: readonly SimulatedQuantity[], start: readonly SimulatedQuantity[] | null, unread: (id: string) => boolean): Estimate {
  const [current, initial] = [settled(card, now), settled(card, start ?? [])];
  const asked = simulate(card, [...current, ...withoutUsage(initial)]);
  const { lines } = simulate(card, [...asked.lines.map(quantityOf), ...unused(card, asked.lines)]);
  const before = start === null ? null : simulate(card, initial);
  const first = new Map(before?.lines.map((line) => [keyOf(line), line]));
  const rates = new Map(card.rates.map((rate) => [rate.id, rate]));
  const rows = lines.map((line): EstimateRow => {
    const id = keyOf(line);
    const { quantity: startQuantity = ZERO, cost: startCost = ZERO } = first.get(id) ?? {};
    return { id, line, rate: rates.get(line.rateId ?? '') ?? null, startQuantity, startCost };
  });
  const missing = rows.filter(({ id, line }) => unread(id) || (line.cost === null && line.quantity !== ZERO));
  const priced = rows.filter(({ line }) => line.cost !== null).map(({ id, line }) => ({ ...quantityOf(line), quantity: unread(id) ? ZERO : line.quantity }));
  return { rows, totals: totalsOf(simulate(card, priced), before, missing), leftOut: missing.length };
}

/** A key for the group of figures of one unit. */
export const totalKey = ({ unit }: EstimateTotal): string => unitKey(unit);
