import { sign } from '../../exact/text.js';
import type { GroupKeyLabel, SeriesRole } from '../../view/common.js';
import type { GroupValues, Summand } from '../../wire/fields.js';
import type { Breakdown } from '../../wire/breakdown.js';
import type { Line, LineKind } from '../../wire/lineItem.js';
import { noValueLabel, unsplitLabel, valueLabel, visible } from '../series/labels.js';
import { seriesId } from '../series/seriesId.js';
import type { SpendGrouping } from './options.js';

/** What a series is, before its amounts. */
export interface SeriesHead {
  readonly id: string;
  readonly role: SeriesRole;
  readonly label: string;
  readonly group: Readonly<Record<string, string | null>> | null;
}

/** The value of a line's group key; null where the events had none, undefined where the line is not split by the key. */
type KeyValue = string | null | undefined;

const ownValue = (values: GroupValues | null, key: string): KeyValue => (values !== null && Object.hasOwn(values, key) ? values[key] : undefined);

/** How usage cost is split: which value a line has, and what stands for that value. */
export interface Split {
  valueOf(line: Line, record: Breakdown): KeyValue;
  head(value: KeyValue, line: Line): SeriesHead;
  /** Whether the label hangs on the line's name, and so may change with time. */
  readonly renames: boolean;
}

function keyHead(key: string, value: KeyValue, labels: readonly GroupKeyLabel[]): SeriesHead {
  // A computed key makes an own property even of "__proto__".
  const group = value === undefined ? null : { [key]: value };
  if (typeof value === 'string') return { id: seriesId('group', [value]), role: 'group', group, label: valueLabel(key, value, labels) };
  const label = value === null ? noValueLabel(key, labels) : unsplitLabel(key, labels);
  return { id: seriesId('unassigned', [value]), role: 'unassigned', group, label };
}

/** A product is its id, a UUID of Metronome's own; a line without one is told by its name. */
export const productValue = ({ productId, name }: Line): string => productId ?? `name ${name ?? ''}`;

function productHead({ productId, name }: Line, labels: readonly GroupKeyLabel[]): SeriesHead {
  const role = 'group';
  if (productId === null) return { id: seriesId(role, [null, name]), role, group: { name: name ?? '' }, label: visible(name ?? '') };
  return { id: seriesId(role, [productId]), role, group: { product_id: productId }, label: valueLabel('product_id', productId, labels, name ?? productId) };
}

const USAGE: SeriesHead = { id: seriesId('group', ['usage']), role: 'group', group: { type: 'usage' }, label: 'Usage' };

export function splitBy(groupBy: SpendGrouping, labels: readonly GroupKeyLabel[]): Split {
  switch (groupBy) {
    case 'product':
      return { valueOf: productValue, head: (_, line) => productHead(line, labels), renames: true };
    case 'contract':
      return { valueOf: (_, { contractId }) => contractId ?? undefined, head: (value) => keyHead('contract_id', value, labels), renames: false };
    case 'type':
      return { valueOf: () => 'usage', head: () => USAGE, renames: false };
    default: {
      const key = groupBy.group;
      return {
        valueOf: ({ presentation, pricing }) => {
          const shown = ownValue(presentation, key);
          return shown === undefined ? ownValue(pricing, key) : shown;
        },
        head: (value) => keyHead(key, value, labels),
        renames: false,
      };
    }
  }
}

interface FixedHead {
  readonly role: 'credit' | 'charge';
  readonly type: string;
  readonly label: string;
}

const FIXED: Partial<Record<LineKind, FixedHead>> = {
  'prepaid-applied': { role: 'credit', type: 'PREPAID', label: 'Prepaid commits applied' },
  'credit-applied': { role: 'credit', type: 'CREDIT', label: 'Credits applied' },
  subscription: { role: 'charge', type: 'subscription', label: 'Subscriptions' },
  scheduled: { role: 'charge', type: 'scheduled', label: 'Scheduled charges' },
  'commit-purchase': { role: 'charge', type: 'commit_purchase', label: 'Commit purchases' },
  conversion: { role: 'charge', type: 'cpu_conversion', label: 'Unit conversions' },
};

/** What gives back to a commit or credit, as where covered usage turned negative, is owed again: a credit is never above 0. */
const TAKEN_BACK: FixedHead = { role: 'charge', type: 'applied_commit_or_credit', label: 'Credits taken back' };

const isPositive = (total: Summand): boolean => (typeof total === 'number' ? total > 0 : sign(total) > 0);

function fixedKind({ kind, type, total }: Line): FixedHead {
  const known = FIXED[kind] ?? { role: 'charge', type: type ?? '', label: visible(type ?? '') };
  return known.role === 'credit' && isPositive(total) ? TAKEN_BACK : known;
}

/** The series of everything that is not usage: credits by kind, charges by type. */
export function fixedHead(line: Line): SeriesHead {
  const { role, type, label } = fixedKind(line);
  return { id: seriesId(role, [type]), role, group: null, label };
}

export const NOT_ITEMISED: SeriesHead = { id: seriesId('charge', [null]), role: 'charge', group: null, label: 'Not itemised' };
