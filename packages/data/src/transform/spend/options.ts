import type { Unit } from '../../exact/unit.js';
import type { BucketSize } from '../../time/buckets.js';
import type { Instant, Interval } from '../../time/instant.js';
import type { GroupKeyLabel } from '../../view/common.js';
import { groupLabels } from '../options/groupLabels.js';
import { check, checkOptions, count, flag, text, type Shape } from '../options/shape.js';
import { unitList } from '../options/units.js';

/** `{ group: 'region' }` reads a line's presentation group values, then its pricing group values. */
export type SpendGrouping = 'product' | 'contract' | 'type' | { group: string };

export interface SpendOptions {
  /** Half open; breakdowns outside are left out and counted in `issues`. */
  interval: Interval;
  bucket: BucketSize;
  /** IANA, default 'UTC'. Any other zone needs hourly breakdowns: Metronome's days are UTC days. */
  timeZone?: string | undefined;
  /** What the usage cost is split by; default 'product'. */
  groupBy?: SpendGrouping | undefined;
  /** Metronome's bm_group_key_overrides: names for keys and values. */
  groupLabels?: readonly GroupKeyLabel[] | undefined;
  /** Keep the n largest groups and fold the rest, exactly, into one series of role 'other'. */
  maxSeries?: number | undefined;
  /** Needed where the kept invoices are in several units: money of two units is never added up. */
  creditTypeId?: string | undefined;
  /** Default false: standalone invoices. True: consolidated ones, and every standalone one that none of them copies. */
  consolidated?: boolean | undefined;
  /** Default: every status but VOID, which never counts. */
  statuses?: readonly ('DRAFT' | 'FINALIZED')[] | undefined;
  /** From GET /v1/credit-types/list, through toUnits. */
  units?: readonly Unit[] | undefined;
  /** Marks the bucket that is still in progress: partialFrom. */
  now?: Instant | undefined;
}

const grouping: Shape = (value, at) => check(value, at, typeof value === 'object' ? { group: text } : 'product|contract|type');

/** The interval, its buckets and the moment are read where they are used. */
export const checkSpendOptions = (options: SpendOptions): void => {
  checkOptions(options, {
    'timeZone?': text,
    'groupBy?': grouping,
    'groupLabels?': groupLabels,
    'maxSeries?': count,
    'creditTypeId?': text,
    'consolidated?': flag,
    'statuses?': ['DRAFT|FINALIZED'],
    'units?': unitList,
  });
};
