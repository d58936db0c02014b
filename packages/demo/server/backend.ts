/** Someone who may sign in to the demo. */
export interface DemoCustomer {
  id: string;
  name: string;
  about: string;
}

/** The Metronome API behind the demo: the sandbox, or the real one. */
export interface Backend {
  /** Absent: the SDK's own default, the real API. */
  baseURL: string | undefined;
  token: string;
  customers: readonly DemoCustomer[];
  /** Where the embedded dashboards may come from. */
  embedOrigins: readonly string[];
  /** The current time of the billing data: the sandbox has a clock of its own. */
  now: () => Date;
  /** Says which of the two it is, in the terminal and on the page. */
  notice: string;
  stop: () => Promise<void>;
}
