const USUAL = 8;

/** How many series to show: what the host asked for where it is a number of series, else the usual number. */
export const seriesLimit = (asked: number | undefined): number => (asked !== undefined && Number.isInteger(asked) && asked > 0 ? asked : USUAL);
