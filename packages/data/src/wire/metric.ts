import { readRow } from './endpoint.js';
import { optionalEpochField, optionalListField, optionalTextField, textField } from './fields.js';
import { readEach, readRows, readText, type Place } from './read.js';

/** The fields that are read of a row of GET /v1/customers/{customer_id}/billable-metrics. The seller's SQL, filters and custom fields are not read. */
export interface BillableMetricRow {
  id: string;
  name: string;
  /** COUNT, LATEST, MAX, SUM or UNIQUE; absent for SQL metrics. */
  aggregation_type?: string | null | undefined;
  /** Each entry is one complete key set. */
  group_keys?: readonly (readonly string[])[] | null | undefined;
  archived_at?: string | null | undefined;
}

export interface BillableMetric {
  id: string;
  name: string;
  aggregationType: string | null;
  groupKeys: readonly (readonly string[])[];
  archivedAt: number | null;
}

/** @throws WireFormatError with the path of the first broken field, or for rows of another endpoint */
export const readMetrics = (rows: unknown): BillableMetric[] => readRows(rows, readMetric);

function readMetric(value: unknown, at: Place): BillableMetric {
  const record = readRow(value, at, 'toMetricsView');
  return {
    id: textField(record, 'id', at),
    name: textField(record, 'name', at),
    aggregationType: optionalTextField(record, 'aggregation_type', at),
    groupKeys: optionalListField(record, 'group_keys', at, readKeySet) ?? [],
    archivedAt: optionalEpochField(record, 'archived_at', at),
  };
}

const readKeySet = (value: unknown, at: Place): string[] => readEach(value, at, readText);
