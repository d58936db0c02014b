import type { DemandSketch } from '../products.js';
import { HUNDREDTHS, type Fold } from './activity.js';
import type { Cell } from './cells.js';
import { demandCells } from './demand.js';

/** What the metrics without a product count on an ordinary day. */
const USUAL: ReadonlyMap<string, number> = new Map([
  ['Stored objects', 128_000],
  ['Peak connections', 420],
  ['Active users', 310],
]);
const USUAL_OF_ANY = 1000;

const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['region', ['us-east-1', 'eu-central-1', 'ap-south-1']],
  ['team', ['search', 'growth', 'platform']],
  ['endpoint', ['/v1/search', '/v1/embed', '/v1/rerank']],
  ['model', ['small', 'large']],
]);
/** The first value of a key has the largest part. */
const SHARES = [0.5, 0.3];

const FOLDS: ReadonlyMap<string, Fold> = new Map([
  ['MAX', 'max'],
  ['UNIQUE', 'max'],
  ['LATEST', 'last'],
]);

/** A part of every hour of a cell. All parts add up to the whole, exactly. */
function part(amount: Cell['amount'], index: number, isLast: boolean): Cell['amount'] {
  return (hour) => {
    const whole = amount(hour);
    const step = whole % HUNDREDTHS === 0 ? HUNDREDTHS : 1;
    const of = (share: number): number => Math.floor((whole * share) / step) * step;
    if (!isLast) return of(SHARES[index] ?? 0);
    return SHARES.slice(0, index).reduce((rest, share) => rest - of(share), whole);
  };
}

function split(cells: readonly Cell[], key: string): Cell[] {
  const values = VALUES.get(key) ?? [`${key}-1`, `${key}-2`, `${key}-3`];
  return cells.flatMap((cell) =>
    cell.group !== null && Object.hasOwn(cell.group, key)
      ? [cell]
      : values.map((value, index) => ({
          group: { ...cell.group, ...Object.fromEntries([[key, value]]) },
          amount: part(cell.amount, index, index === values.length - 1),
        })),
  );
}

export interface Meter {
  readonly name: string;
  readonly aggregation_type?: string | null | undefined;
  readonly group_keys?: readonly (readonly string[])[] | null | undefined;
}

export const foldOf = ({ aggregation_type }: Meter): Fold => FOLDS.get(aggregation_type ?? '') ?? 'sum';

/** A metric's counts by all of its keys at once, so that every split has the same total, which is what the product of that name bills. */
export function meteredCells(metric: Meter, products: readonly DemandSketch[], seed: number): Cell[] {
  const demand = products.find(({ name }) => name === metric.name) ?? { name: metric.name, daily: USUAL.get(metric.name) ?? USUAL_OF_ANY };
  const keys = new Set((metric.group_keys ?? []).flat());
  return [...keys].reduce(split, demandCells(demand, seed, foldOf(metric)));
}
