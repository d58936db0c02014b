export type DashboardKind = 'invoices' | 'usage' | 'commits_and_credits';

/** The address of one of Metronome's own dashboards. The URL is a credential: never log it, and never keep it across customers. */
export interface EmbedView {
  kind: 'embed';
  dashboard: DashboardKind;
  url: string;
}
