/** Sentences about how long a balance lasts. Days are formatted. */
export interface OutlookMessages {
  /** Head of a figure that is a day itself, and its value where there is none; so none of the notes repeats it. */
  runOut: string;
  notInSight: string;
  /** Where nothing is left on a day because the rest of it expires then. */
  restExpires: string;
  runsOut: string;
  runsOutBetween: (earliest: string, latest: string) => string;
  runsOutFrom: (earliest: string) => string;
  mayRunOutFrom: (earliest: string, until: string) => string;
  lastsUntil: (until: string) => string;
  /** Days of usage that were seen, of those that a forecast takes. */
  outlookUnknown: (have: number, formatted: string, needed: string) => string;
}
