import { isZero, shift } from '../../exact/decimal.js';
import { ExactSum } from '../../exact/sum.js';
import { wireShift, type Unit } from '../../exact/unit.js';
import type { InvoiceLine } from '../../view/invoices.js';
import { toDecimal, type GroupValues, type Summand } from '../../wire/fields.js';
import type { PricedLine } from '../../wire/pricedLine.js';
import { toInterval, type Span } from '../../wire/span.js';
import { getOrMake } from '../series/getOrMake.js';
import { byCodeUnit } from '../series/order.js';
import { isInTotal, lineName } from './lineTypes.js';

/** A line and the unit it is in. */
export interface UnitLine {
  readonly line: PricedLine;
  readonly unit: Unit;
  readonly inInvoiceUnit: boolean;
}

/** Pricing and presentation groups in one map. Where both have a key, the presentation value counts. */
export function groupOf({ pricing, presentation }: PricedLine): GroupValues | null {
  const entries = [...Object.entries(pricing ?? {}), ...Object.entries(presentation ?? {})];
  return entries.length === 0 ? null : Object.fromEntries(new Map(entries.sort(([a], [b]) => byCodeUnit(a, b))));
}

/** If prices change in the middle of a month, the same level may have two widths. */
export const tierOf = ({ tier }: PricedLine): InvoiceLine['tier'] =>
  tier === null ? null : { level: toDecimal(tier.level), startingAt: toDecimal(tier.startingAt), size: tier.size === null ? null : toDecimal(tier.size) };

export const isApplied = ({ kind }: PricedLine): boolean => kind.endsWith('-applied');

const isNothing = (amount: Summand | null): boolean => amount === null || isZero(toDecimal(amount));

/** One line, while lines are being merged into it. */
export class MergedLine {
  readonly #first: UnitLine;
  readonly #key: string;
  readonly #total = new ExactSum();
  readonly #paidBy = new Map<string, { id: string; kind: 'prepaid' | 'credit' | 'postpaid'; amount: ExactSum }>();
  /** Null as soon as one line has none. */
  #quantity: ExactSum | null = new ExactSum();
  #span: Span | null = null;
  merged = 0;
  isZeroUsage = true;

  constructor(key: string, first: UnitLine) {
    this.#key = key;
    this.#first = first;
  }

  add(line: PricedLine): void {
    this.merged += 1;
    this.isZeroUsage &&= line.kind === 'usage' && isNothing(line.total) && isNothing(line.quantity);
    this.#total.add(line.total);
    if (line.quantity === null) this.#quantity = null;
    else this.#quantity?.add(line.quantity);
    if (line.period !== null) this.#span = union(this.#span, line.period);
    if (line.kind === 'usage' || line.kind === 'subscription') this.#addPayment(line);
  }

  /** Metronome splits a line where a commit runs out, so the commit that a line names covers all of it. */
  #addPayment({ commitId: id, commitKind, total }: PricedLine): void {
    if (id === null) return;
    const kind = commitKind === 'CREDIT' ? 'credit' : commitKind === 'POSTPAID' ? 'postpaid' : 'prepaid';
    getOrMake(this.#paidBy, id, () => ({ id, kind, amount: new ExactSum() })).amount.add(total);
  }

  toLine(): InvoiceLine {
    const { line, unit, inInvoiceUnit } = this.#first;
    const places = wireShift(unit);
    return {
      id: this.#key,
      name: lineName(line.name, line.kind),
      type: line.kind,
      productId: isApplied(line) ? null : line.productId,
      group: isApplied(line) ? null : groupOf(line),
      quantity: this.#quantity?.toDecimal() ?? null,
      unitPrice: line.unitPrice === null || isApplied(line) ? null : shift(toDecimal(line.unitPrice), places),
      tier: tierOf(line),
      unit,
      total: shift(this.#total.toDecimal(), places),
      counted: inInvoiceUnit && isInTotal(line.kind),
      paidBy: [...this.#paidBy.values()]
        .map(({ amount, ...by }) => ({ ...by, amount: shift(amount.toDecimal(), places) }))
        .sort((a, b) => byCodeUnit(a.id, b.id)),
      interval: this.#span === null ? null : toInterval(this.#span),
      merged: this.merged,
    };
  }
}

const union = (a: Span | null, b: Span): Span => (a === null ? b : { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
