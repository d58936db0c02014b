import type { BucketSize, GroupKeyLabel } from '@meterboard/data';
import type { ChartMark } from '../../chart/model.js';
import type { ChartSelection } from '../../chart/selection.js';
import type { DashboardProps } from '../DashboardFrame.js';
import type { DashboardRange } from '../ranges.js';
import type { DashboardFile } from '../saveFile.js';

/** What is on screen: each is the dashboard's own state, or the host's where it is given. */
export interface UsageStateProps {
  /** Id of the metric. Default: the first that the source lists; without a list it must be told. */
  metric?: string | undefined;
  defaultMetric?: string | undefined;
  onMetricChange?: ((id: string) => void) | undefined;
  /** By name, by its first and last day, or any interval. A reader can choose any days. Default: the last 30 days. */
  range?: DashboardRange | undefined;
  defaultRange?: DashboardRange | undefined;
  onRangeChange?: ((range: DashboardRange) => void) | undefined;
  /** One complete key set of the metric; [] for one series. Default: the metric's first. */
  groupBy?: readonly string[] | undefined;
  defaultGroupBy?: readonly string[] | undefined;
  onGroupByChange?: ((keys: readonly string[]) => void) | undefined;
  /** Where it suits the range; default: what suits it best. */
  bucket?: BucketSize | undefined;
  defaultBucket?: BucketSize | undefined;
  onBucketChange?: ((bucket: BucketSize) => void) | undefined;
  mark?: ChartMark | undefined;
  defaultMark?: ChartMark | undefined;
  onMarkChange?: ((mark: ChartMark) => void) | undefined;
}

export interface UsageDashboardProps extends DashboardProps, UsageStateProps {
  /** IANA: whose days usage is cut into, where hours of the metric make days; else UTC's. The chart says whose. Default: the provider's, else 'UTC'. */
  timeZone?: string | undefined;
  /** The largest series; the rest is folded, exactly, where values add up. Default 8. */
  maxSeries?: number | undefined;
  /** Metronome's bm_group_key_overrides: what group keys and their values are called on screen. */
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
  /** Takes the CSV file instead of the browser's download. */
  onDownload?: ((file: DashboardFile) => void) | undefined;
  /** A bucket was pressed: open its hours or its events. */
  onSelect?: ((selection: ChartSelection) => void) | undefined;
  /** Height in pixels of the chart's body. Default 360. */
  height?: number | undefined;
  /** Width in pixels to draw for until the real one is known. Default 1024. */
  initialWidth?: number | undefined;
}
