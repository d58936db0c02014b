import type { BucketSize, GroupKeyLabel } from '@meterboard/data';
import type { ChartInputs } from '../../chart/inputs.js';
import type { ChartMark } from '../../chart/model.js';
import type { ChartSelection } from '../../chart/selection.js';
import type { DashboardProps } from '../DashboardFrame.js';
import type { DashboardRange } from '../ranges.js';
import type { DashboardFile } from '../saveFile.js';

/** The reader's choices. Each is kept by the dashboard, or by the host where it is given; null there means that none is made yet, so that the default holds. */
export interface UsageStateProps {
  /** Id of the metric. Default: the first that the source lists; required where the source lists none. */
  metric?: string | null | undefined;
  defaultMetric?: string | undefined;
  onMetricChange?: ((id: string) => void) | undefined;
  /** By name, by its first and last day, or any interval. A reader can choose any days. Default: the last 30 days. */
  range?: DashboardRange | undefined;
  defaultRange?: DashboardRange | undefined;
  onRangeChange?: ((range: DashboardRange) => void) | undefined;
  /** A complete set of the metric's group keys; [] for one series. Default: the metric's first set. */
  groupBy?: readonly string[] | null | undefined;
  defaultGroupBy?: readonly string[] | undefined;
  onGroupByChange?: ((keys: readonly string[]) => void) | undefined;
  /** Ignored where it does not suit the range. Default: what suits the range best. */
  bucket?: BucketSize | null | undefined;
  defaultBucket?: BucketSize | undefined;
  onBucketChange?: ((bucket: BucketSize) => void) | undefined;
  mark?: ChartMark | undefined;
  defaultMark?: ChartMark | undefined;
  onMarkChange?: ((mark: ChartMark) => void) | undefined;
}

export interface UsageDashboardProps extends DashboardProps, UsageStateProps, Pick<ChartInputs, 'hiddenSeries' | 'defaultHiddenSeries' | 'onHiddenSeriesChange'> {
  /** IANA: the zone in whose days usage is cut, for metrics whose hourly values can be combined into days; others are cut in UTC. The chart names the zone. Default: the provider's, else 'UTC'. */
  timeZone?: string | undefined;
  /** How many of the largest series are shown. The others are folded, exactly, into one, where values add up. Default 8. */
  maxSeries?: number | undefined;
  /** Metronome's bm_group_key_overrides: display names of group keys and their values. */
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
  /** Receives the CSV file, instead of the browser's download. */
  onDownload?: ((file: DashboardFile) => void) | undefined;
  /** Called when a bucket is pressed, for instance to list its events. Default: the bucket becomes the range, so that a day is shown by its hours. */
  onSelect?: ((selection: ChartSelection) => void) | undefined;
  /** Height in pixels of the chart's body. Default 360. */
  height?: number | undefined;
  /** Width in pixels to draw the chart for until it is measured. Default 1024. */
  initialWidth?: number | undefined;
}
