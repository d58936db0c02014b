/** The few sentences that no component does without. */
export interface CoreMessages {
  loading: string;
  retry: string;
  retrying: string;
  asOf: (when: string) => string;
  /** Short, beside an "as of": a refetch failed. */
  notRefreshed: string;
  /** Behind an amount whose record names no unit. */
  unknownUnit: string;
}
