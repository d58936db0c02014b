/** What stands out in one period, written out. */
export interface AnomalyFacts {
  /** Whether `value` is what usage came to, or what it cost. */
  of: 'usage' | 'spend';
  direction: 'higher' | 'lower';
  when: string;
  value: string;
  /** How much more, or less, than expected. */
  difference: string;
  expected: string;
}

/** Sentences of what stands out in usage and spend. */
export interface AnomalyMessages {
  anomaly: (facts: AnomalyFacts) => string;
  /** How much a series is above, or below, its usual share of what was expected. */
  anomalyDriver: Record<AnomalyFacts['direction'], (series: string, amount: string) => string>;
  /** What would not have stood out. */
  anomalyUsual: (low: string, high: string) => string;
  /** Where periods in a row stand out. */
  anomalyRun: (first: string, last: string) => string;
  /** Where they were so many that it is the new level. */
  anomalyLasting: (first: string) => string;
  /** On a button. */
  anomalyShow: string;
  /** What the button is called for screen readers: `anomalyShow`, then which period. */
  anomalyShowNamed: (when: string) => string;
  /** A mark on a chart of usage, beside its value. */
  anomalyEvent: Record<AnomalyFacts['direction'], (expected: string) => string>;
  /** A mark on a chart of spend, whose own value may be net of credits. */
  anomalySpendEvent: Record<AnomalyFacts['direction'], (value: string, expected: string) => string>;
  /** Which periods were judged, and by what. */
  anomaliesJudged: (range: string) => string;
  anomaliesNoneTitle: string;
  anomaliesNoneDetail: (range: string) => string;
  /** No period of those asked for is over. */
  anomaliesNoneYet: string;
  anomaliesTooEarlyTitle: string;
  /** `have` complete periods are known, and `needed` have to come before the first that is judged. */
  anomaliesTooEarlyDetail: (have: string, needed: string) => string;
  anomaliesNoLevelTitle: string;
  anomaliesNoLevelDetail: string;
  anomaliesNotAdditiveTitle: string;
  anomaliesNotAdditiveDetail: string;
}
