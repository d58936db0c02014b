import type { Unit } from '../../exact/unit.js';
import type { BucketSize } from '../../time/buckets.js';
import type { Instant, Interval } from '../../time/instant.js';
import type { GroupKeyLabel } from '../../view/common.js';
import { groupLabels } from '../options/groupLabels.js';
import { check, checkOptions, count, flag, text, type Shape } from '../options/shape.js';
import { unitList } from '../options/units.js';

/** `{ group: 'region' }` looks at a line's presentation group values first, then at its pricing group values. */
export type SpendGrouping = 'product' | 'contract' | 'type' | { group: string };

export interface SpendOptions {
  /** Half open. Breakdowns outside it are left out and counted in `issues`. */
  interval: Interval;
  bucket: BucketSize;
  /** IANA name, default 'UTC'. Any other zone needs hourly breakdowns, as Metronome's days are UTC days. */
  timeZone?: string | undefined;
  /** What the cost of usage is split by. Default 'product'. */
  groupBy?: SpendGrouping | undefined;
  /** What to call keys and values, as in Metronome's bm_group_key_overrides. */
  groupLabels?: readonly GroupKeyLabel[] | undefined;
  /** Keep this many of the largest groups and fold the rest, exactly, into one series of role 'other'. */
  maxSeries?: number | undefined;
  /** Needed if the counted invoices are in several units: units are never mixed. */
  creditTypeId?: string | undefined;
  /** Default false: count standalone invoices. True: count consolidated ones, and each standalone one that none of them copies. */
  consolidated?: boolean | undefined;
  /** Default: every status except VOID, which never counts. */
  statuses?: readonly ('DRAFT' | 'FINALIZED')[] | undefined;
  /** From GET /v1/credit-types/list, through toUnits. */
  units?: readonly Unit[] | undefined;
  /** The moment that decides which bucket is still in progress: see `partialFrom`. */
  now?: Instant | undefined;
}

const grouping: Shape = (value, at) => check(value, at, typeof value === 'object' ? { group: text } : 'product|contract|type');

/** The interval, buckets and moment are checked where they are used. */
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
