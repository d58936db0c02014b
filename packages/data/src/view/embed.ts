export type DashboardKind = 'invoices' | 'usage' | 'commits_and_credits';

/** Where one of Metronome's own dashboards is shown. The URL is a credential: never log it, never keep it across customers. */
export interface EmbedView {
  kind: 'embed';
  dashboard: DashboardKind;
  url: string;
}
