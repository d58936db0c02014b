import { add, isZero, negate, subtract, type Decimal, ZERO } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import type { TimeSeriesView } from '../../view/common.js';
import type { ChangeParts } from '../../view/comparison.js';
import type { SpendQuantity, SpendView } from '../../view/spend.js';
import { addParts, NO_CHANGE } from './parts.js';
import { explainProduct, type Bought } from './priceVolume.js';

/** Series -> product -> price slot. */
export type SeriesQuantities = ReadonlyMap<string, ProductQuantities>;
type ProductQuantities = Map<string, Map<string, Bought>>;

export function quantitiesOf(view: TimeSeriesView & Partial<Pick<SpendView, 'quantities'>>): SeriesQuantities {
  const found = new Map<string, ProductQuantities>();
  for (const one of view.quantities ?? []) addQuantity(found, one);
  return found;
}

/** Bills also list products that were not used, at quantity and cost 0: such a line is not a purchase and has no price. */
function addQuantity(found: Map<string, ProductQuantities>, { seriesId, product, slot, quantity, cost }: SpendQuantity): void {
  const products = found.get(seriesId) ?? new Map<string, Map<string, Bought>>();
  found.set(seriesId, products);
  if (isZero(quantity) && isZero(cost)) return;
  const slots = products.get(product) ?? new Map<string, Bought>();
  const known = slots.get(slot);
  slots.set(slot, { quantity: add(known?.quantity ?? ZERO, quantity), cost: add(known?.cost ?? ZERO, cost) });
  products.set(product, slots);
}

const NOTHING: ProductQuantities = new Map();

/** What was bought for a series' total: nothing if that is 0; undefined if the view does not say. */
const bought = (quantities: ProductQuantities | undefined, total: Decimal): ProductQuantities | undefined => quantities ?? (isZero(total) ? NOTHING : undefined);

/** Whatever quantities do not account for is volume, so that the parts always add up. */
export function explainSeries(totals: { current: Decimal; previous: Decimal }, quantities: { now: ProductQuantities | undefined; before: ProductQuantities | undefined }): ChangeParts {
  const difference = subtract(totals.current, totals.previous);
  const now = bought(quantities.now, totals.current);
  const before = bought(quantities.before, totals.previous);
  if (now === undefined || before === undefined) return { ...NO_CHANGE, volume: difference };
  const products = [...new Set([...now.keys(), ...before.keys()])];
  const known = addParts(products.map((product) => explainPart(now.get(product), before.get(product))));
  const rest = subtract(difference, sum([known.volume, known.price, known.mix, known.new, known.gone]));
  return { ...known, volume: add(known.volume, rest) };
}

function explainPart(now: ReadonlyMap<string, Bought> | undefined, before: ReadonlyMap<string, Bought> | undefined): ChangeParts {
  if (before === undefined) return { ...NO_CHANGE, new: costOf(now) };
  return now === undefined ? { ...NO_CHANGE, gone: negate(costOf(before)) } : explainProduct(now, before);
}

const costOf = (slots: ReadonlyMap<string, Bought> | undefined): Decimal => sum([...(slots?.values() ?? [])].map(({ cost }) => cost));
