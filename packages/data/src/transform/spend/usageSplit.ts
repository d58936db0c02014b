import type { GroupKeyLabel } from '../../view/common.js';
import type { GroupValues } from '../../wire/fields.js';
import type { Breakdown } from '../../wire/breakdown.js';
import type { Line } from '../../wire/lineItem.js';
import { noValueLabel, unsplitLabel, valueLabel, visible } from '../series/labels.js';
import { seriesId } from '../series/seriesId.js';
import type { SpendGrouping } from './options.js';
import type { SeriesIdentity } from './seriesTally.js';

/** The value of a line's group key; null if the events had none, undefined if the line is not split by the key. */
type KeyValue = string | null | undefined;

const ownValue = (values: GroupValues | null, key: string): KeyValue => (values !== null && Object.hasOwn(values, key) ? values[key] : undefined);

/** How the cost of usage is split into series: which value decides a line's series, and what series a value makes. */
export interface UsageSplit {
  valueOf(line: Line, record: Breakdown): KeyValue;
  seriesOf(value: KeyValue, line: Line): SeriesIdentity;
  /** Whether the label comes from the line's name, which may change over time. */
  readonly renames: boolean;
}

function keySeries(key: string, value: KeyValue, labels: readonly GroupKeyLabel[]): SeriesIdentity {
  // A computed key makes even "__proto__" an own property.
  const group = value === undefined ? null : { [key]: value };
  if (typeof value === 'string') return { id: seriesId('group', [value]), role: 'group', group, label: valueLabel(key, value, labels) };
  const label = value === null ? noValueLabel(key, labels) : unsplitLabel(key, labels);
  return { id: seriesId('unassigned', [value]), role: 'unassigned', group, label };
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
      return { valueOf: (_, { contractId }) => contractId ?? undefined, seriesOf: (value) => keySeries('contract_id', value, labels), renames: false };
    case 'type':
      return { valueOf: () => 'usage', seriesOf: () => USAGE, renames: false };
    default: {
      const key = groupBy.group;
      return {
        valueOf: ({ presentation, pricing }) => {
          const shown = ownValue(presentation, key);
          return shown === undefined ? ownValue(pricing, key) : shown;
        },
        seriesOf: (value) => keySeries(key, value, labels),
        renames: false,
      };
    }
  }
}
