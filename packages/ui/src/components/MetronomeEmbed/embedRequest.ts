import type { DashboardKind, GroupKeyLabel } from '@meterboard/data';
import { listOf } from '../../hooks/listOf.js';

/** One of Metronome's `dashboard_options`. Values are always sent as strings: `false` as "false". */
export interface DashboardOption {
  /** Such as 'show_zero_usage_line_items'. */
  key: string;
  value: string | boolean | number;
}

/** What the address is requested with: plain JSON in Metronome's own shapes, ready for `getEmbeddableUrl`. */
export interface EmbedRequest {
  dashboard: DashboardKind;
  colorOverrides: readonly { name: string; value: string }[];
  dashboardOptions: readonly { key: string; value: string }[];
  groupKeyOverrides: readonly GroupKeyLabel[];
}

export interface EmbedRequestOptions {
  dashboard: DashboardKind;
  colorOverrides: readonly { name: string; value: string }[];
  dashboardOptions?: readonly DashboardOption[] | undefined;
  groupKeyOverrides?: readonly GroupKeyLabel[] | undefined;
}

export function embedRequest({ dashboard, colorOverrides, dashboardOptions, groupKeyOverrides }: EmbedRequestOptions): EmbedRequest {
  return {
    dashboard,
    colorOverrides,
    dashboardOptions: listOf(dashboardOptions).map(({ key, value }) => ({ key, value: String(value) })),
    groupKeyOverrides: listOf(groupKeyOverrides),
  };
}

/** A warning for each option that Metronome silently ignores on this dashboard. */
export function embedWarnings({ dashboard, dashboardOptions, groupKeyOverrides }: EmbedRequest): string[] {
  const warnings: string[] = [];
  if (dashboard !== 'invoices' && dashboardOptions.length > 0) {
    warnings.push(`dashboardOptions only work on the invoices dashboard; Metronome ignores them on "${dashboard}".`);
  }
  if (dashboard !== 'usage' && groupKeyOverrides.length > 0) {
    warnings.push(`groupKeyOverrides only work on the usage dashboard; Metronome ignores them on "${dashboard}".`);
  }
  return warnings;
}
