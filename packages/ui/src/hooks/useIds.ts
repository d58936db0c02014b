import { useId, useMemo } from 'react';

/** Ids that are unique in the page and the same on server and client, one for each name. Colons are kept out: `url(#…)` cannot read them. */
export function useIds<const N extends string>(...names: readonly N[]): Readonly<Record<N, string>> {
  const base = useId().replace(/[^\w-]/g, '');
  const key = names.join(' ');
  return useMemo(() => Object.fromEntries(key.split(' ').map((name) => [name, `mb-${base}-${name}`])) as Record<N, string>, [base, key]);
}
