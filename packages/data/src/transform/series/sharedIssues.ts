/** Issues that several views have: code and message, for `issues.add(...OUTSIDE_INTERVAL)`. */
export const OUTSIDE_INTERVAL = ['outside-interval', 'Rows that are not wholly inside the interval are left out.'] as const;
export const STRADDLES_BUCKET = ['straddles-bucket', 'Rows that begin in one bucket and end in the next count where they begin.'] as const;
