import { absolute, compare, decimal, isZero, subtract, type Decimal, type RateLine, type SimulatedLine, type Unit } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { PLAIN } from '../../i18n/format.js';
import type { QuantityProblem } from '../../i18n/readQuantity.js';
import type { Estimate, EstimateTotal } from './estimate.js';
import type { SimulatorWords } from './words.js';

const ONE = decimal(1);

export const totalText = ({ cost, unit }: EstimateTotal, { formats }: SimulatorWords): string => formats.amount(cost, unit);

/** What an estimate comes to, and of how many products it says nothing. */
export const spokenText = ({ totals, leftOut }: Pick<Estimate, 'totals' | 'leftOut'>, words: SimulatorWords): string => {
  const { messages, formats } = words;
  return messages.estimateSpoken([...totals.map((total) => totalText(total, words)), ...(leftOut === 0 ? [] : [messages.leftOutOfEstimate(leftOut, formats.count(leftOut))])].join(', '));
};

/** A number with both signs of the reader's locale. */
const EXAMPLE = decimal('1234.5');

/** Why a text is no quantity, and what to do. */
export function problemText(problem: QuantityProblem, { messages, formats }: SimulatorWords): string {
  if (problem === 'empty') return messages.quantityEmpty;
  return problem === 'negative' ? messages.quantityNegative : messages.quantityUnreadable(formats.exactAmount(EXAMPLE, PLAIN));
}

/** How far a cost is from that of the start, in words, since a sign alone is easily overlooked or not read out. */
export function differenceText(cost: Decimal, startCost: Decimal, unit: Unit, { messages, formats }: SimulatorWords): string {
  const direction = compare(cost, startCost);
  const amount = formats.amount(absolute(subtract(cost, startCost)), unit);
  return direction === 0 ? messages.sameAsStart : direction > 0 ? messages.moreThanStart(amount) : messages.lessThanStart(amount);
}

const groupTexts = ({ group }: SimulatedLine, { messages }: SimulatorWords): string[] =>
  Object.entries(group ?? {}).map(([name, value]) => `${nameOr(name, messages.unnamed)}: ${value === null ? messages.noGroupValue : nameOr(value, messages.unnamed)}`);

/** What the buttons and fields of a row call it: a name that no other row has. */
export const rowLabel = (line: SimulatedLine, words: SimulatorWords): string => [nameOr(line.name, words.messages.unnamed), ...groupTexts(line, words)].join(', ');

/** What one more unit costs, as far as a few words can tell. Null for a price that is not one. */
function priceText({ list, override, billingFrequency }: RateLine, { messages, formats }: SimulatorWords): string | null {
  const { kind, price, tiers, unit } = override ?? list;
  if (tiers.length > 0) return messages.priceTiers(tiers.length, formats.count(tiers.length));
  if (price === null) return null;
  if (kind === 'percentage') return messages.percentPrice(formats.percent(price, ONE) ?? formats.amount(price, PLAIN));
  const write = Object.entries(messages.unitPricePer).find(([name]) => name === billingFrequency)?.[1] ?? messages.unitPrice;
  return write(formats.exactAmount(price, unit));
}

/** What distinguishes a row from others of the same product, and its price. */
export const rowFacts = (line: SimulatedLine, rate: RateLine | null, words: SimulatorWords): string[] =>
  [...groupTexts(line, words), rate === null ? null : priceText(rate, words)].filter((fact) => fact !== null);

/** Whether there was another cost to begin with. */
export const isMoved = (cost: Decimal | null, startCost: Decimal | null): boolean => cost !== null && startCost !== null && !isZero(subtract(cost, startCost));
