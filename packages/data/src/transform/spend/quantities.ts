import { add, shift, ZERO } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import type { SpendQuantity } from '../../view/spend.js';
import type { GroupValues } from '../../wire/fields.js';
import type { Line } from '../../wire/lineItem.js';
import { byCodeUnit } from '../series/order.js';
import { productValue } from './heads.js';

interface Slot {
  readonly product: string;
  readonly slot: string;
  readonly quantity: ExactSum;
  readonly cost: ExactSum;
}

/** Equal for equal maps and for those only, whatever order their keys came in. */
function textOf(groups: GroupValues | null): string {
  if (groups === null) return '';
  const entries = Object.entries(groups);
  return entries.length === 0 ? '' : JSON.stringify(entries.length === 1 ? entries : entries.sort(([a], [b]) => byCodeUnit(a, b)));
}

/** What was bought at which price. A price hangs on product, pricing group values and tier; presentation groups do not change it. */
export class Quantities {
  readonly #series = new Map<string, Map<string, Slot>>();

  add(seriesId: string, line: Line): void {
    if (line.quantity === null) return;
    const slot = this.#slot(seriesId, line);
    slot.quantity.add(line.quantity);
    slot.cost.add(line.total);
  }

  #slot(seriesId: string, line: Line): Slot {
    let slots = this.#series.get(seriesId);
    if (slots === undefined) this.#series.set(seriesId, (slots = new Map<string, Slot>()));
    const product = productValue(line);
    const price = line.tierLevel === null ? textOf(line.pricing) : `${textOf(line.pricing)} tier ${line.tierLevel}`;
    // The price is JSON and a number, neither of which holds a line break: no two slots share a key.
    const key = `${price}\n${product}`;
    const known = slots.get(key);
    if (known !== undefined) return known;
    const made = { product, slot: price, quantity: new ExactSum(), cost: new ExactSum() };
    slots.set(key, made);
    return made;
  }

  /** By series as `seriesIdOf` renames them: what was folded into one series adds up. */
  toList(places: number, seriesIdOf: (id: string) => string): SpendQuantity[] {
    const merged = new Map<string, SpendQuantity>();
    for (const [id, slots] of this.#series) {
      const seriesId = seriesIdOf(id);
      for (const { product, slot, ...sums } of slots.values()) {
        const key = JSON.stringify([seriesId, product, slot]);
        const known = merged.get(key);
        const quantity = add(known?.quantity ?? ZERO, sums.quantity.toDecimal());
        const cost = add(known?.cost ?? ZERO, shift(sums.cost.toDecimal(), places));
        merged.set(key, { seriesId, product, slot, quantity, cost });
      }
    }
    return [...merged].sort(([a], [b]) => byCodeUnit(a, b)).map(([, quantity]) => quantity);
  }
}
