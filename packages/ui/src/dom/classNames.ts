/** The class names that are there, in order, or undefined: React then leaves the attribute out. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string | undefined {
  const present = names.filter((name) => typeof name === 'string' && name !== '');
  return present.length === 0 ? undefined : present.join(' ');
}
