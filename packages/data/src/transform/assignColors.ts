import { asText, WireFormatError } from '../errors.js';

/** Series id -> index into a palette. Plain JSON: keep it wherever you keep view settings. */
export type ColorAssignment = Readonly<Record<string, number>>;

/**
 * Gives every series a colour of the palette and never changes one that is assigned, so that no other range, filter or top-N
 * recolours what stays visible. Series get different colours while there are colours left.
 *
 * A colour by rank would change with every filter. A colour by a hash of the id would not, but would give two of four series the
 * same one more often than not. So a series starts at its hash and takes the next free colour, and the caller keeps the assignment:
 * a chart in its state, or an app beside its charts, so that they agree. If series meet an empty assignment in another order, those
 * whose hashes collide may swap colours; an assignment that is kept prevents that.
 * @throws WireFormatError if `colors` is not a whole number from 1 on
 */
export function assignColors(ids: readonly string[], kept: ColorAssignment = {}, colors = 10): ColorAssignment {
  // Not with the readers of rows, which a chart does not need otherwise.
  if (!Number.isInteger(colors) || colors < 1) throw new WireFormatError('colors', `expected a whole number from 1 on, found ${asText(colors)}`);
  const assigned = new Map(Object.entries(kept));
  const uses = new Array<number>(colors).fill(0);
  // An index kept from a larger palette is not a colour of this one.
  for (const color of assigned.values()) if (uses[color] !== undefined) uses[color] += 1;
  for (const id of ids) {
    if (assigned.has(id)) continue;
    const color = leastUsed(uses, hash(id) % colors);
    uses[color] = (uses[color] ?? 0) + 1;
    assigned.set(id, color);
  }
  return assigned.size === Object.keys(kept).length ? kept : Object.fromEntries(assigned);
}

/** The first of the least used colours, from `start` on and around. */
function leastUsed(uses: readonly number[], start: number): number {
  const order = uses.map((_, step) => (start + step) % uses.length);
  return order.reduce((best, color) => ((uses[color] ?? 0) < (uses[best] ?? 0) ? color : best), start);
}

/** FNV-1a over UTF-16 code units: the same on every machine, in every version. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
