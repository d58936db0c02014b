/** A 32-bit hash of a text (FNV-1a). */
function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads every bit over all 32 (the finalizer of murmur3). */
function spread(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Numbers from 0 (inclusive) to 1 (exclusive), one per place and the same on every machine. None depends on one drawn before, so an
 * hour has the same amount whichever interval asks for it.
 */
export function noiseOf(seed: number, name: string): (place: number) => number {
  const start = hashOf(name, seed);
  return (place) => spread(start + Math.imul(place, 0x9e3779b1)) / 2 ** 32;
}

/** A UUID, as Metronome's ids are, always the same for the same name. */
export function idOf(seed: number, name: string): string {
  const hex = [1, 2, 3, 4].map((part) => spread(hashOf(`${part} ${name}`, seed)).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
