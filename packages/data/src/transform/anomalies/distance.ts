/**
 * How far a value is from what was expected: near the logarithm of their ratio, so that twice and half are as far, and 0 is not infinitely
 * far. `offset` is a part of the level that both are raised by: without it the few events of a night would be shocks. Roots, unlike
 * logarithms, are the same on every machine.
 */
export function distance(value: number, expected: number, offset: number): number {
  const ratio = Math.sqrt(Math.max(value + offset, offset / 100) / (expected + offset));
  return ratio - 1 / ratio;
}

/** The value at a distance from what was expected: the inverse of `distance`, and never below 0. */
export function atDistance(far: number, expected: number, offset: number): number {
  const ratio = (far + Math.sqrt(far * far + 4)) / 2;
  return Math.max(0, (expected + offset) * ratio * ratio - offset);
}
