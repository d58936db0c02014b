import type { GroupKeyLabel, InvoiceSummary, SpendQuery } from '@meterboard/data';
import type { ChartInputs } from '../../chart/inputs.js';
import type { Measure } from '../../chart/measure.js';
import type { DashboardOption } from '../../components/MetronomeEmbed/embedRequest.js';
import type { DashboardProps } from '../DashboardFrame.js';
import type { DashboardRange } from '../ranges.js';
import type { DashboardFile } from '../saveFile.js';
import type { InvoiceFilter } from './invoiceChoice.js';

export type SpendGrouping = NonNullable<SpendQuery['groupBy']>;

export interface InvoicesDashboardProps extends DashboardProps, Pick<ChartInputs, 'hiddenSeries' | 'defaultHiddenSeries' | 'onHiddenSeriesChange'> {
  /** What the current period's spend is split by. Default 'product'. */
  groupBy?: SpendGrouping | undefined;
  defaultGroupBy?: SpendGrouping | undefined;
  onGroupByChange?: ((groupBy: SpendGrouping) => void) | undefined;
  /** Presentation or pricing group keys to offer beside product, contract and type. */
  groupKeys?: readonly string[] | undefined;
  /** What the chart of spend shows: a part of the current period, or any other time. Default, and where it is null: the current period. */
  range?: DashboardRange | null | undefined;
  defaultRange?: DashboardRange | undefined;
  /** A bar was pressed or a range dragged across; null where the reader went back to the current period. */
  onRangeChange?: ((range: DashboardRange | null) => void) | undefined;
  /** Which invoices are listed. Default: according to `dashboardOptions`, else all. */
  filter?: InvoiceFilter | undefined;
  defaultFilter?: InvoiceFilter | undefined;
  onFilterChange?: ((filter: InvoiceFilter) => void) | undefined;
  /** Credit type id of the unit on screen, for customers who pay in several. Default, and where it is null: the unit of the current period. */
  unit?: string | null | undefined;
  defaultUnit?: string | undefined;
  onUnitChange?: ((creditTypeId: string) => void) | undefined;
  /**
   * Metronome's dashboard_options. `show_zero_usage_line_items`, `hide_voided_invoices`, `invoice_status_filter`, `invoice_type` and
   * `contract_id` work as they do there; others are ignored.
   */
  dashboardOptions?: readonly DashboardOption[] | undefined;
  /** Metronome's bm_group_key_overrides: display names of group keys and their values. */
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
  /** Default 'net'. */
  measure?: Measure | undefined;
  /** How many of the largest series are shown; the others are folded, exactly, into one. Default 8. */
  maxSeries?: number | undefined;
  /** Gives invoices a download button, as in `InvoiceTable`. */
  onDownload?: ((invoice: InvoiceSummary) => unknown) | undefined;
  canDownload?: ((invoice: InvoiceSummary) => boolean) | undefined;
  /** Takes the CSV file of the invoices that are listed, one record a line, instead of the browser's download. */
  onDownloadCsv?: ((file: DashboardFile) => void) | undefined;
  /** Heights of the chart's and the table's body, in pixels. Default 400 and 440. */
  height?: number | undefined;
  tableHeight?: number | undefined;
  /** Width in pixels to draw the chart for until it is measured. Default 1024. */
  initialWidth?: number | undefined;
}
