import { sign } from '../../exact/text.js';
import type { Summand } from '../../wire/fields.js';
import type { Line, LineKind } from '../../wire/lineItem.js';
import type { SeriesIdentity } from '../series/identity.js';
import { visible } from '../series/labels.js';
import { seriesId } from '../series/seriesId.js';

interface FixedSeries {
  readonly role: 'credit' | 'charge';
  readonly type: string;
  readonly label: string;
}

const FIXED: Partial<Record<LineKind, FixedSeries>> = {
  'prepaid-applied': { role: 'credit', type: 'PREPAID', label: 'Prepaid commits applied' },
  'credit-applied': { role: 'credit', type: 'CREDIT', label: 'Credits applied' },
  subscription: { role: 'charge', type: 'subscription', label: 'Subscriptions' },
  scheduled: { role: 'charge', type: 'scheduled', label: 'Scheduled charges' },
  'commit-purchase': { role: 'charge', type: 'commit_purchase', label: 'Commit purchases' },
  conversion: { role: 'charge', type: 'cpu_conversion', label: 'Unit conversions' },
};

/** A positive application gives something back to a commit or credit (its usage turned negative). It is a charge, as credits are never above 0. */
const TAKEN_BACK: FixedSeries = { role: 'charge', type: 'applied_commit_or_credit', label: 'Credits taken back' };

const isPositive = (total: Summand): boolean => (typeof total === 'number' ? total > 0 : sign(total) > 0);

function fixedSeriesOf({ kind, type, total }: Line): FixedSeries {
  const known = FIXED[kind] ?? { role: 'charge', type: type ?? '', label: visible(type ?? '') };
  return known.role === 'credit' && isPositive(total) ? TAKEN_BACK : known;
}

/** The series of every line that is not usage: credits by kind, charges by type. */
export function fixedSeries(line: Line): SeriesIdentity {
  const { role, type, label } = fixedSeriesOf(line);
  return { id: seriesId(role, [type]), role, group: null, label };
}

export const NOT_ITEMISED: SeriesIdentity = { id: seriesId('charge', [null]), role: 'charge', group: null, label: 'Not itemised' };
