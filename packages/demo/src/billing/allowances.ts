import { toAllowanceView, type AllowanceView, type BalanceLine, type BalancesView, type Instant } from '@meterboard/data';

export interface Allowance {
  id: string;
  name: string;
  view: AllowanceView;
}

/** When the segment in use ends; null unless there is exactly one, since only then has the line a period. */
function periodEnd({ segments }: BalanceLine): Instant | null {
  const [only, second] = segments.filter(({ status }) => status === 'active');
  return only === undefined || second !== undefined ? null : only.interval.end;
}

const isOwned = ({ kind, status }: BalanceLine): boolean => (kind === 'prepaid-commit' || kind === 'credit') && status !== 'archived';

/** The commits and credits that are in use, as allowances for their periods: those that end first. Those used up are told only where nothing is left of any. */
export function allowancesOf({ lines, asOf }: BalancesView, most: number): Allowance[] {
  const inUse = lines.flatMap((line) => {
    const end = isOwned(line) ? periodEnd(line) : null;
    return end === null ? [] : [{ line, end }];
  });
  const left = inUse.filter(({ line }) => line.status === 'active');
  return (left.length === 0 ? inUse : left)
    .toSorted((a, b) => Date.parse(a.end) - Date.parse(b.end))
    .slice(0, most)
    .map(({ line }) => ({ id: line.id, name: line.name, view: toAllowanceView(line, { now: asOf }) }));
}
