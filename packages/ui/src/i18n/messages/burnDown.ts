/** The facts of a burn-down's summary. Amounts and days are formatted. */
export interface BurnDownSummaryFacts {
  asOf: string;
  balance: string;
  until: string;
  /** The day on which nothing is left, or that there is none, and how sure that is. */
  runOut: { value: string; note: string };
  /** What would expire unused, one sentence without its full stop each. */
  losses: readonly string[];
  /** Lines across the chart, such as a threshold. */
  references: readonly { label: string; amount: string }[];
}

/** The facts of the sentence about one moment. */
export interface BurnDownPointFacts {
  when: string;
  amount: string;
  /** An estimate, not yet known. */
  expected: boolean;
  /** Null where the balance can be no other. */
  range: { low: string; high: string } | null;
  /** What is left just before, where a grant begins or ends at that moment. */
  before: string | null;
  /** What happens then, without full stops. */
  events: readonly string[];
}

/** Sentences of the chart of a balance over time. */
export interface BurnDownMessages {
  burnDownInstructions: string;
  burnDownSummary: (facts: BurnDownSummaryFacts) => string;
  burnDownPoint: (facts: BurnDownPointFacts) => string;
  /** Names of the figures, in the tooltip and above the columns of the table. */
  burnDownBalance: string;
  burnDownExpected: string;
  burnDownLow: string;
  burnDownHigh: string;
  burnDownBefore: string;
  /** Without a full stop: a line of the tooltip. */
  burnDownLoss: (amount: string, name: string) => string;
  burnDownRunsOut: string;
  /** Complete days of usage that the forecast rests on. */
  burnDownBasis: (days: number, formatted: string) => string;
  burnDownTooEarlyTitle: string;
  burnDownNothingTitle: string;
  burnDownNothingDetail: string;
}
