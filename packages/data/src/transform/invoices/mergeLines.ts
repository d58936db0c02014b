import { unitKey } from '../../exact/unit.js';
import type { InvoiceLine } from '../../view/invoices.js';
import { toDecimal } from '../../wire/fields.js';
import { getOrMake } from '../series/getOrMake.js';
import { byCodeUnit, descending } from '../series/order.js';
import { groupOf, isApplied, MergedLine, tierOf, type UnitLine } from './mergedLine.js';
import { lineName, lineRank } from './lineTypes.js';

/** Equal for lines that a reader would call one. All that a commit paid is one line, whatever products it paid for. */
function keyOf({ line, unit }: UnitLine): string {
  const name = lineName(line.name, line.kind);
  if (isApplied(line)) return JSON.stringify([line.kind, unitKey(unit), line.commitId, name]);
  const price = line.unitPrice === null ? null : toDecimal(line.unitPrice);
  return JSON.stringify([line.kind, unitKey(unit), line.productId, name, price, tierOf(line), groupOf(line)]);
}

/**
 * Lines as a reader counts them. Metronome splits one product's usage by price, tier and group, and where a commit runs out, and
 * repeats it for each commit. Usage lines of quantity 0 are hidden unless asked for.
 */
export function mergeLines(lines: readonly UnitLine[], showZeroUsage: boolean): { lines: InvoiceLine[]; hidden: number } {
  const merged = new Map<string, MergedLine>();
  for (const one of lines) {
    const key = keyOf(one);
    getOrMake(merged, key, () => new MergedLine(key, one)).add(one.line);
  }
  const all = [...merged.values()];
  const isShown = (line: MergedLine): boolean => showZeroUsage || !line.isZeroUsage;
  const hidden = all.reduce((count, line) => (isShown(line) ? count : count + line.merged), 0);
  return { lines: all.filter(isShown).map((line) => line.toLine()).sort(byPlace), hidden };
}

const byPlace = (a: InvoiceLine, b: InvoiceLine): number =>
  lineRank(a.type) - lineRank(b.type) || descending(a.total, b.total) || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id);
