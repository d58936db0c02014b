import type { GroupKeyLabel, InvoiceSummary, SpendQuery } from '@meterboard/data';
import type { Measure } from '../../chart/measure.js';
import type { DashboardOption } from '../../components/MetronomeEmbed/embedRequest.js';
import type { DashboardProps } from '../DashboardFrame.js';
import type { DashboardFile } from '../saveFile.js';
import type { InvoiceFilter } from './invoiceChoice.js';

export type SpendGrouping = NonNullable<SpendQuery['groupBy']>;

export interface InvoicesDashboardProps extends DashboardProps {
  /** What this period's spend is split by. Default 'product'. */
  groupBy?: SpendGrouping | undefined;
  defaultGroupBy?: SpendGrouping | undefined;
  onGroupByChange?: ((groupBy: SpendGrouping) => void) | undefined;
  /** Presentation or pricing group keys to offer beside product, contract and type. */
  groupKeys?: readonly string[] | undefined;
  /** Which invoices are listed. Default: as `dashboardOptions` say, else all. */
  filter?: InvoiceFilter | undefined;
  defaultFilter?: InvoiceFilter | undefined;
  onFilterChange?: ((filter: InvoiceFilter) => void) | undefined;
  /** Credit type id of the unit on screen, for a customer who pays in several. Default: what the running period is in. */
  unit?: string | undefined;
  defaultUnit?: string | undefined;
  onUnitChange?: ((creditTypeId: string) => void) | undefined;
  /**
   * Metronome's dashboard_options: `show_zero_usage_line_items`, `hide_voided_invoices`, `invoice_status_filter`, `invoice_type` and
   * `contract_id` do what they do there. Others are left alone.
   */
  dashboardOptions?: readonly DashboardOption[] | undefined;
  /** Metronome's bm_group_key_overrides: what group keys and their values are called on screen. */
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
  /** Default 'net'. */
  measure?: Measure | undefined;
  /** The largest series; the rest is folded, exactly. Default 8. */
  maxSeries?: number | undefined;
  /** Gives each invoice a download button, as `InvoiceTable`'s. */
  onDownload?: ((invoice: InvoiceSummary) => unknown) | undefined;
  canDownload?: ((invoice: InvoiceSummary) => boolean) | undefined;
  /** Takes the CSV file of the invoices that are listed, one record a line, instead of the browser's download. */
  onDownloadCsv?: ((file: DashboardFile) => void) | undefined;
  /** Heights in pixels of the two bodies. Default 400 and 440. */
  height?: number | undefined;
  tableHeight?: number | undefined;
  /** Width in pixels to draw for until the real one is known. Default 1024. */
  initialWidth?: number | undefined;
}
