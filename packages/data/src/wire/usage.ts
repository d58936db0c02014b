import { WireFormatError } from '../errors.js';
import { refuseForeignRow } from './endpoint.js';
import { place, readList, readRecord, refuse, type Place, type WireAmount, type WireRecord } from './read.js';

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

/** Fields that only the rows of one of the two endpoints have. The first decides, as rows of the other may get some of the rest one day. */
const OWN_FIELDS: Record<UsageShape, readonly string[]> = {
  grouped: ['starting_on', 'ending_before', 'group', 'group_key', 'group_value'],
  batched: ['start_timestamp', 'end_timestamp', 'customer_id', 'billable_metric_id', 'billable_metric_name', 'groups'],
};

/**
 * Which of the two usage endpoints the rows came from; null if there are no rows.
 * @throws WireFormatError if the first row came from neither, naming the transformer it belongs to
 */
export function usageShape(rows: unknown): UsageShape | null {
  const list = readList(rows, place(null, 'rows'), 'Pass the `data` of the answer, or the `data` of all its pages joined.');
  return list.length === 0 ? null : recognise(list[0], usagePlace(0));
}

function recognise(row: unknown, at: Place): UsageShape {
  const record = readRecord(row, at);
  refuseForeignRow(record, at, 'toUsageView');
  const byFirst = (count: number): UsageShape | undefined =>
    (['batched', 'grouped'] as const).find((shape) => OWN_FIELDS[shape].slice(0, count).some((field) => Object.hasOwn(record, field)));
  const shape = byFirst(1) ?? byFirst(Infinity);
  return shape ?? refuse(place(at, 'starting_on'), 'a timestamp', undefined, 'toUsageView takes the rows of POST /v1/usage or POST /v1/usage/groups.');
}

/**
 * The row itself, once it is known to have the same shape as the first.
 * @throws WireFormatError for a row of the other shape
 */
export function usageRow(row: unknown, index: number, shape: UsageShape): WireRecord {
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) {
    const record = row as WireRecord;
    if (record[shape === 'grouped' ? 'starting_on' : 'start_timestamp'] !== undefined) return record;
  }
  const found = recognise(row, usagePlace(index));
  if (found === shape) return row as WireRecord;
  throw new WireFormatError(
    `rows[${index}]`,
    `a row of ${ENDPOINT[found]} among rows of ${ENDPOINT[shape]}`,
    'Both count the same events, so adding them would count twice. Pass the rows of one of them.',
  );
}

export const usagePlace = (index: number): Place => place(place(null, 'rows'), index);
