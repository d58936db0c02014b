import type { Exact } from '../world/exact.js';
import { zuluTime } from '../world/time.js';
import { type CreditType, USD } from '../world/units.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

/** An amount in its unit: `$1,234.50`, `−€20.00`, `99,750 AI credits`. Half up, two digits at most. */
export function amountText(amount: Exact, unit: CreditType): string {
  const value = unit.id === USD.id ? amount.div(100) : amount;
  const rounded = value.abs().round(2, 1);
  const sign = amount.lt(0) && !rounded.eq(0) ? '−' : '';
  if (unit.symbol !== null) return `${sign}${unit.symbol}${grouped(rounded.toFixed(2))}`;
  return `${sign}${grouped(rounded.toString())} ${unit.name}`;
}

export const quantityText = (quantity: Exact): string => `${quantity.lt(0) ? '−' : ''}${grouped(quantity.abs().round(3, 1).toString())}`;

export const priceText = (price: Exact, unit: CreditType): string => {
  const value = unit.id === USD.id ? price.div(100) : price;
  return unit.symbol === null ? value.toString() : `${unit.symbol}${value.toString()}`;
};

/** `17 Nov 2026`, in UTC. */
export function dateText(moment: number): string {
  const [year = '', month = '', day = ''] = zuluTime(moment).slice(0, 10).split('-');
  return `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
