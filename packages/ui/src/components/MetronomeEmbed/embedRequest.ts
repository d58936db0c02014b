import type { DashboardKind, GroupKeyLabel } from '@meterboard/data';

/** One of Metronome's `dashboard_options`; its values are always texts, so `false` is sent as "false". */
export interface DashboardOption {
  /** As 'show_zero_usage_line_items'. */
  key: string;
  value: string | boolean | number;
}

/** What an address is asked for with: plain JSON in Metronome's own shapes, ready for `getEmbeddableUrl`. */
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

export function embedRequest({ dashboard, colorOverrides, dashboardOptions = [], groupKeyOverrides = [] }: EmbedRequestOptions): EmbedRequest {
  return {
    dashboard,
    colorOverrides,
    dashboardOptions: dashboardOptions.map(({ key, value }) => ({ key, value: String(value) })),
    groupKeyOverrides,
  };
}

/** Options that Metronome will silently ignore. */
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
