import type { BucketSize } from '@meterboard/data';
import type { Measure } from '../chart/measure.js';
import { MARKS, type ChartMark } from '../chart/model.js';
import { COLUMNS as ALERT_COLUMNS, type AlertColumn } from '../components/AlertTable/columns.js';
import { COLUMNS as BALANCE_COLUMNS, type BalanceColumn } from '../components/BalanceTable/columns.js';
import type { BalanceFilter } from '../components/BalanceTable/partition.js';
import { COLUMNS as INVOICE_COLUMNS, type InvoiceColumn } from '../components/InvoiceTable/columns.js';
import { COLUMNS as SEAT_COLUMNS, type SeatColumn } from '../components/SeatBalanceTable/columns.js';
import { FILTERS, type InvoiceFilter } from '../dashboards/InvoicesDashboard/invoiceChoice.js';
import type { SpendGrouping } from '../dashboards/InvoicesDashboard/invoicesProps.js';
import type { DashboardRange } from '../dashboards/ranges.js';
import { readList, writeList } from './list.js';
import { readRangeText, writeRange } from './rangeField.js';

type TableColumn = InvoiceColumn | BalanceColumn | AlertColumn | SeatColumn;

/** The choices of a reader that a link can restore, by the names that they have as props. Whatever is left out is at its default. */
export interface ViewState {
  range?: DashboardRange | undefined;
  bucket?: BucketSize | undefined;
  /** Id of the metric. */
  metric?: string | undefined;
  /** Group keys that usage is split by; [] for one series. */
  groupBy?: readonly string[] | undefined;
  /** What spend is split by: the `groupBy` of `InvoicesDashboard`. */
  spendBy?: SpendGrouping | undefined;
  mark?: ChartMark | undefined;
  measure?: Measure | undefined;
  cumulative?: boolean | undefined;
  /** Credit type id. */
  unit?: string | undefined;
  /** Ids of series. */
  hiddenSeries?: readonly string[] | undefined;
  /** Which invoices are listed. */
  filter?: InvoiceFilter | undefined;
  /** Which balances are listed: the `filter` of `BalanceTable`. */
  balanceFilter?: BalanceFilter | undefined;
  /** Of a table. */
  sort?: { column: TableColumn; direction: 'ascending' | 'descending' } | undefined;
  /** Ids of the rows that are open. */
  expanded?: readonly string[] | undefined;
}

/** How one choice is written: `name` is its parameter. `read` gives undefined for what no choice was written as. */
interface Field<T> {
  name: string;
  write: (value: T) => string;
  read: (text: string) => T | undefined;
}

const BUCKETS: readonly BucketSize[] = ['hour', 'day', 'week', 'month'];
const MEASURES: readonly Measure[] = ['net', 'gross'];
const SPLITS = ['product', 'contract', 'type'] as const;
const SWITCHES = ['ended', 'archived', 'grouped'] as const satisfies readonly (keyof BalanceFilter)[];
/** Before a group key, to tell it from what spend can be split by without one. */
const KEY = '*';
const DESCENDING = '-';

const TABLE_COLUMNS: readonly TableColumn[] = [...INVOICE_COLUMNS, ...BALANCE_COLUMNS, ...ALERT_COLUMNS, ...SEAT_COLUMNS];

const isOneOf = <T extends string>(values: readonly T[], text: string): text is T => values.some((value) => value === text);
const oneOf = <T extends string>(name: string, values: readonly T[]): Field<T> => ({ name, write: (value) => value, read: (text) => (isOneOf(values, text) ? text : undefined) });
const anyText = (name: string): Field<string> => ({ name, write: (value) => value, read: (text) => text });
const anyTexts = (name: string): Field<readonly string[]> => ({ name, write: writeList, read: readList });

const spendBy: Field<SpendGrouping> = {
  name: 'by',
  write: (grouping) => (typeof grouping === 'string' ? grouping : KEY + grouping.group),
  read: (text) => (text.startsWith(KEY) ? { group: text.slice(KEY.length) } : SPLITS.find((split) => split === text)),
};

const sort: Field<NonNullable<ViewState['sort']>> = {
  name: 'sort',
  write: ({ column, direction }) => (direction === 'descending' ? DESCENDING : '') + column,
  read: (text) => {
    const column = text.replace(DESCENDING, '');
    return isOneOf(TABLE_COLUMNS, column) ? { column, direction: text.startsWith(DESCENDING) ? 'descending' : 'ascending' } : undefined;
  },
};

const balanceFilter: Field<BalanceFilter> = {
  name: 'show',
  write: (filter) => writeList(SWITCHES.filter((name) => filter[name])),
  read: (text) => {
    const on = readList(text);
    return on.every((name) => isOneOf(SWITCHES, name)) ? { ended: on.includes('ended'), archived: on.includes('archived'), grouped: on.includes('grouped') } : undefined;
  },
};

/** Every choice, in the order in which an address has them. */
export const FIELDS: { readonly [K in keyof ViewState]-?: Field<NonNullable<ViewState[K]>> } = {
  range: { name: 'range', write: writeRange, read: readRangeText },
  bucket: oneOf('bucket', BUCKETS),
  metric: anyText('metric'),
  groupBy: anyTexts('group'),
  spendBy,
  mark: oneOf('mark', MARKS),
  measure: oneOf('measure', MEASURES),
  cumulative: { name: 'cumulative', write: (on) => (on ? '1' : '0'), read: (text) => (text === '1' ? true : text === '0' ? false : undefined) },
  unit: anyText('unit'),
  hiddenSeries: anyTexts('hidden'),
  filter: oneOf('status', FILTERS),
  balanceFilter,
  sort,
  expanded: anyTexts('open'),
};
