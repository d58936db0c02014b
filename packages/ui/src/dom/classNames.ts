/** The class names that are there, in order, or undefined: React then leaves the attribute out. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
