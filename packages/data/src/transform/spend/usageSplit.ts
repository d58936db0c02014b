import type { GroupKeyLabel } from '../../view/common.js';
import type { Breakdown } from '../../wire/breakdown.js';
import type { Line } from '../../wire/lineItem.js';
import { groupIdentity, type GroupPart, type SeriesIdentity } from '../series/identity.js';
import { valueLabel, visible } from '../series/labels.js';
import { ownValue } from '../series/ownValue.js';
import { seriesId } from '../series/seriesId.js';
import type { SpendGrouping } from './options.js';

/** How the cost of usage is split into series: which value decides a line's series, and what series a value makes. */
export interface UsageSplit {
  valueOf(line: Line, record: Breakdown): GroupPart;
  seriesOf(value: GroupPart, line: Line): SeriesIdentity;
  /** Whether the label comes from the line's name, which may change over time. */
  readonly renames: boolean;
}

/** A product is identified by its id, one of Metronome's UUIDs; without an id, by its name. */
export const productValue = ({ productId, name }: Line): string => productId ?? `name ${name ?? ''}`;

function productSeries({ productId, name }: Line, labels: readonly GroupKeyLabel[]): SeriesIdentity {
  const role = 'group';
  if (productId === null) return { id: seriesId(role, [null, name]), role, group: { name: name ?? '' }, label: visible(name ?? '') };
  return { id: seriesId(role, [productId]), role, group: { product_id: productId }, label: valueLabel('product_id', productId, labels, name ?? productId) };
}

const USAGE: SeriesIdentity = { id: seriesId('group', ['usage']), role: 'group', group: { type: 'usage' }, label: 'Usage' };

export function splitBy(groupBy: SpendGrouping, labels: readonly GroupKeyLabel[]): UsageSplit {
  switch (groupBy) {
    case 'product':
      return { valueOf: productValue, seriesOf: (_, line) => productSeries(line, labels), renames: true };
    case 'contract':
      return { valueOf: (_, { contractId }) => contractId ?? undefined, seriesOf: (value) => groupIdentity(['contract_id'], [value], labels), renames: false };
    case 'type':
      return { valueOf: () => 'usage', seriesOf: () => USAGE, renames: false };
    default: {
      const key = groupBy.group;
      return {
        valueOf: ({ presentation, pricing }) => {
          const shown = ownValue(presentation ?? {}, key);
          return shown === undefined ? ownValue(pricing ?? {}, key) : shown;
        },
        seriesOf: (value) => groupIdentity([key], [value], labels),
        renames: false,
      };
    }
  }
}
