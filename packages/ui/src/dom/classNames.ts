/** Joins the class names that are given; undefined where there is none, so that React leaves out the attribute. */
export function classNames(...names: readonly (string | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
