import { HOUR } from '../../time/duration.js';
import type { Customer } from '../customer.js';
import { CENTS } from '../creditTypes.js';
import type { ProductSketch } from '../products.js';
import { HUNDREDTHS } from '../usage/activity.js';
import type { Cell } from '../usage/cells.js';
import { demandCells } from '../usage/demand.js';
import { MILLION, poolsOf, type Pool } from './pools.js';

/** One group of one product, and its price. */
export interface PricedCell extends Cell {
  readonly product: ProductSketch;
  /** The price of a hundredth of the quantity, in millionths. */
  readonly price: number;
  readonly creditTypeId: string;
}

/** What one group used in an hour, and what paid for it. An hour in which a pool runs out has two of these. */
export interface Use {
  readonly cell: PricedCell;
  /** In hundredths. */
  readonly quantity: number;
  /** In millionths. */
  readonly cost: number;
  /** Null if nothing paid. */
  readonly pool: Pool | null;
}

/** All usage of a customer, in time order and with what paid for it: the source of invoices, breakdowns and ledgers alike. */
export interface Book {
  readonly customer: Customer;
  /** The usage in a window, whose bounds are whole hours. */
  usesIn(start: number, end: number): readonly Use[];
}

const pricedCells = (product: ProductSketch, seed: number): PricedCell[] =>
  demandCells(product, seed).map((cell) => ({
    ...cell,
    product,
    price: Math.round((product.unitPrice * MILLION) / HUNDREDTHS),
    creditTypeId: (product.creditType ?? CENTS).id,
  }));

/** The part that a pool pays may not be a whole number of hundredths. Quantities are rounded then; costs never are. */
function pay(cell: PricedCell, quantity: number, open: readonly Pool[]): Use[] {
  const uses: Use[] = [];
  let cost = quantity * cell.price;
  let rest = quantity;
  for (const pool of open) {
    const taken = pool.pays(cell.creditTypeId) ? pool.draw(cost) : 0;
    if (taken === 0) continue;
    cost -= taken;
    const part = cost === 0 ? rest : Math.min(rest, Math.round(taken / cell.price));
    rest -= part;
    uses.push({ cell, quantity: part, cost: taken, pool });
  }
  return rest > 0 || cost > 0 ? [...uses, { cell, quantity: rest, cost, pool: null }] : uses;
}

export function bookOf(customer: Customer): Book {
  const { seed, now, since, products, grants } = customer;
  const cells = products.flatMap((product) => pricedCells(product, seed));
  const pools = poolsOf(grants);
  const hours: (readonly Use[])[] = [];
  for (let hour = since; hour < now; hour += HOUR) {
    const open = pools.filter((pool) => pool.isOpen(hour));
    hours.push(cells.flatMap((cell) => pay(cell, cell.amount(hour), open)));
  }
  return { customer, usesIn: (start, end) => hours.slice(Math.max(0, (start - since) / HOUR), Math.max(0, (end - since) / HOUR)).flat() };
}
