import { CENTS, type SampleCreditType } from '../creditTypes.js';
import { HUNDREDTHS } from '../usage/activity.js';
import type { PricedCell, Use } from './book.js';
import type { LineSketch, Payer } from './lineSketch.js';
import { MILLION, type Pool } from './pools.js';

/** What one of any pricing unit costs on the sample rate card. */
const CENTS_PER_UNIT = 2;

interface Sum {
  readonly cell: PricedCell;
  readonly pool: Pool | null;
  quantity: number;
  cost: number;
}

/** Sums by product and group, and by what paid for it, in order of appearance. */
function sumBy(uses: readonly Use[], kind: (use: Use) => unknown): Sum[] {
  const sums = new Map<unknown, Map<Pool | null, Sum>>();
  for (const use of uses) {
    const byPool = sums.get(kind(use)) ?? new Map<Pool | null, Sum>();
    const sum = byPool.get(use.pool) ?? { cell: use.cell, pool: use.pool, quantity: 0, cost: 0 };
    sum.quantity += use.quantity;
    sum.cost += use.cost;
    sums.set(kind(use), byPool.set(use.pool, sum));
  }
  return [...sums.values()].flatMap((byPool) => [...byPool.values()]);
}

const payerOf = ({ grant, grantId, segment }: Pool): Payer => ({ id: grantId, type: grant.type, segmentId: segment.id });
const creditTypeOf = ({ product }: PricedCell): Readonly<SampleCreditType> => product.creditType ?? CENTS;

const usageLine = ({ cell, pool, quantity, cost }: Sum): LineSketch => ({
  type: 'usage',
  name: cell.product.name,
  creditType: creditTypeOf(cell),
  quantity: quantity / HUNDREDTHS,
  unitPrice: (cell.price * HUNDREDTHS) / MILLION,
  total: cost / MILLION,
  ...(cell.group === null ? {} : { group: cell.group }),
  ...(pool === null ? {} : { paidBy: payerOf(pool) }),
});

function appliedLine({ cell, pool, cost }: Sum): LineSketch[] {
  if (pool === null) return [];
  return [{ type: 'applied', name: `${pool.grant.name} applied`, creditType: creditTypeOf(cell), amount: cost / MILLION, by: payerOf(pool), product: cell.product.name }];
}

/** The amounts in a pricing unit that no grant paid. */
function conversionLine({ cell, pool, cost }: Sum): LineSketch[] {
  const { id, name } = creditTypeOf(cell);
  if (pool !== null || id === CENTS.id || cost === 0) return [];
  return [{ type: 'conversion', name: `${name} converted to USD`, quantity: cost / MILLION, unitPrice: CENTS_PER_UNIT }];
}

/** The lines for usage: every product and group by what paid for it, what that took off again, and what had to be converted. */
export function usageLines(uses: readonly Use[]): LineSketch[] {
  const byProduct = sumBy(uses, ({ cell }) => cell.product);
  const byUnit = sumBy(uses, ({ cell }) => cell.creditTypeId);
  return [...sumBy(uses, ({ cell }) => cell).map(usageLine), ...byProduct.flatMap(appliedLine), ...byUnit.flatMap(conversionLine)];
}
