import { WireFormatError } from '../errors.js';
import { refuseForeignRow } from './endpoint.js';
import { pathOf, place, readList, readRecord, refuse, ROWS, type Place, type WireAmount, type WireRecord } from './read.js';

/** A row of POST /v1/usage/groups: one group in one window. Some samples in Metronome's guide lack the `group` map. */
export interface GroupedUsageRow {
  starting_on: string;
  ending_before: string;
  /** Null if the window had no events. */
  value: WireAmount | null;
  group?: Readonly<Record<string, string | null>> | null | undefined;
  group_key?: string | null | undefined;
  group_value?: string | null | undefined;
}

/** A row of POST /v1/usage: one metric of one customer in one window, split by at most one key. */
export interface BatchedUsageRow {
  customer_id: string;
  billable_metric_id: string;
  billable_metric_name: string;
  start_timestamp: string;
  end_timestamp: string;
  value: WireAmount | null;
  /** Group value -> amount; null if no event matched. */
  groups?: Readonly<Record<string, WireAmount | null>> | null | undefined;
}

export type UsageRow = GroupedUsageRow | BatchedUsageRow;

export type UsageShape = 'grouped' | 'batched';

const ENDPOINT: Record<UsageShape, string> = { grouped: 'POST /v1/usage/groups', batched: 'POST /v1/usage' };

/**
 * Fields that only the rows of one of the two endpoints have. The first match counts, so the starts of windows come before the rest,
 * which rows of the other may get one day.
 */
const OWN_FIELDS: readonly (readonly [shape: UsageShape, ...fields: string[]])[] = [
  ['batched', 'start_timestamp'],
  ['grouped', 'starting_on'],
  ['batched', 'end_timestamp', 'customer_id', 'billable_metric_id', 'billable_metric_name', 'groups'],
  ['grouped', 'ending_before', 'group', 'group_key', 'group_value'],
];

/**
 * Which of the two usage endpoints the rows came from; null if there are no rows.
 * @throws WireFormatError if the first row came from neither, naming the transformer it belongs to
 */
export function usageShape(rows: unknown): UsageShape | null {
  const list = readList(rows, ROWS, 'Pass the `data` of the answer, or the `data` of all its pages joined.');
  if (list.length === 0) return null;
  const at = place(ROWS, 0);
  return recognise(readRecord(list[0], at), at);
}

function recognise(record: WireRecord, at: Place): UsageShape {
  refuseForeignRow(record, at, 'toUsageView');
  const [shape] = OWN_FIELDS.find(([, ...fields]) => fields.some((field) => Object.hasOwn(record, field))) ?? [];
  return shape ?? refuse(place(at, 'starting_on'), 'a timestamp', undefined, 'toUsageView takes the rows of POST /v1/usage or POST /v1/usage/groups.');
}

/**
 * The row itself, once it is known to have the same shape as the first.
 * @throws WireFormatError for a row of the other shape
 */
export function usageRow(row: unknown, at: Place, shape: UsageShape): WireRecord {
  const record = readRecord(row, at);
  if (record[shape === 'grouped' ? 'starting_on' : 'start_timestamp'] !== undefined) return record;
  const found = recognise(record, at);
  if (found === shape) return record;
  throw new WireFormatError(
    pathOf(at),
    `a row of ${ENDPOINT[found]} among rows of ${ENDPOINT[shape]}`,
    'Both count the same events, so adding them would count twice. Pass the rows of one of them.',
  );
}
