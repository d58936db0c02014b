/** A well-mixed 32-bit hash of a text, for starting a stream of noise. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}

function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Noise in [0, 1) for one place of one stream. It is a pure function of both, so an hour's events depend neither on hours asked for
 * before nor on the clock.
 */
export function noise(stream: number, place: number): number {
  return mix(stream ^ mix(place + 0x9e3779b9)) / 2 ** 32;
}

/** The same items in an order that looks arbitrary and is always the same for the same stream. */
export function shuffled<T>(items: readonly T[], stream: number): T[] {
  const order = items.map((item, index) => ({ item, rank: noise(stream, index), index }));
  return order.sort((a, b) => a.rank - b.rank || a.index - b.index).map((entry) => entry.item);
}
