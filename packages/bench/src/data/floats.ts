/** The alternatives: the code of Metronome's guide, and the least that any code could do. Both add doubles and check nothing. */

export interface GuideRow {
  readonly value: number;
  readonly group_value: string;
  readonly starting_on: string;
}

/** The loop of Metronome's guide to charts, as printed there: rows to stacked segments by date. */
export function guideUsage(rows: readonly GuideRow[]): number {
  const processed: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const date = (processed[row.starting_on] ??= {});
    date[row.group_value] = row.value;
  }
  const regions = [...new Set(rows.map((row) => row.group_value))].sort();
  const chart = Object.keys(processed).sort().map((date) => {
    const point: Record<string, number | string> = { date };
    let cumulative = 0;
    for (const region of regions) {
      point[`${region}_start`] = cumulative;
      cumulative += processed[date]?.[region] ?? 0;
      point[`${region}_end`] = cumulative;
    }
    return point;
  });
  const last = regions.at(-1) ?? '';
  return chart.reduce((total, point) => total + Number(point[`${last}_end`]), 0);
}

/** One pass into one column of doubles per group: about the best that the platform can do. */
export function floatColumns(rows: readonly GuideRow[]): number {
  const hours = new Map<string, number>();
  const columns = new Map<string, number[]>();
  for (const { starting_on: start, group_value: group, value } of rows) {
    let hour = hours.get(start);
    if (hour === undefined) hours.set(start, (hour = hours.size));
    let column = columns.get(group);
    if (column === undefined) columns.set(group, (column = []));
    column[hour] = (column[hour] ?? 0) + value;
  }
  let total = 0;
  for (const column of columns.values()) for (const value of column) total += value;
  return total;
}

export interface GuideBreakdown {
  readonly breakdown_start_timestamp: string;
  readonly line_items: readonly { readonly total: number; readonly presentation_group_values?: Readonly<Record<string, string>> }[];
}

/** The guide's loop for daily cost in dollars. It throws on a line without groups; here such a line goes to ''. */
export function guideSpend(rows: readonly GuideBreakdown[]): number {
  const processed: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const date = (processed[row.breakdown_start_timestamp] ??= {});
    for (const line of row.line_items) {
      const region = line.presentation_group_values?.['region'] ?? '';
      date[region] = (date[region] ?? 0) + line.total / 100;
    }
  }
  let total = 0;
  for (const date of Object.values(processed)) for (const value of Object.values(date)) total += value;
  return total;
}
