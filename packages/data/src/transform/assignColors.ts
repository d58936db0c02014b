import { asText, WireFormatError } from '../errors.js';

/** Series id -> index into a palette. Plain JSON: keep it wherever you keep view settings. */
export type ColorAssignment = Readonly<Record<string, number>>;

/** What a series counts that is among those to be coloured: more than all that an assignment may keep besides. */
const SHOWN = 1e6;

/**
 * Gives every series a colour of the palette and never changes one that is assigned, so that no other range, filter or top-N
 * recolours what stays visible. Series get different colours while there are colours left, and after that those of series that are
 * only kept: two on screen with one colour are worse.
 *
 * A colour by rank would change with every filter. A colour by a hash of the id would not, but would give two of four series the
 * same one more often than not. So a series starts at its hash and takes the next free colour, whatever the order they come in, and the
 * caller keeps the assignment, as a chart does in its state. If series meet an empty assignment in other company, those whose hashes
 * collide may get other colours; an assignment that is kept prevents that.
 * @throws WireFormatError if `colors` is not a whole number from 1 on
 */
export function assignColors(ids: readonly string[], kept: ColorAssignment = {}, colors = 10): ColorAssignment {
  // Not with the readers of rows, which a chart does not need otherwise.
  if (!Number.isInteger(colors) || colors < 1) throw new WireFormatError('colors', `expected a whole number from 1 on, found ${asText(colors)}`);
  const assigned = new Map(Object.entries(kept));
  const shown = new Set(ids);
  const uses = new Array<number>(colors).fill(0);
  // An index kept from a larger palette is not a colour of this one.
  for (const [id, color] of assigned) if (uses[color] !== undefined) uses[color] += shown.has(id) ? SHOWN : 1;
  for (const id of ids.toSorted()) {
    if (assigned.has(id)) continue;
    const fewest = uses.reduce((least, one) => Math.min(least, one));
    let color = hash(id) % colors;
    while (uses[color] !== fewest) color = (color + 1) % colors;
    uses[color] = fewest + SHOWN;
    assigned.set(id, color);
  }
  return assigned.size === Object.keys(kept).length ? kept : Object.fromEntries(assigned);
}

/** FNV-1a over UTF-16 code units: the same on every machine, in every version. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
