import { useId, useMemo } from 'react';

/** An id for each name, unique in the page and the same on server and client. Without colons, which `url(#…)` cannot contain. */
export function useIds<const N extends string>(...names: readonly N[]): Readonly<Record<N, string>> {
  const base = useId().replace(/[^\w-]/g, '');
  const key = names.join(' ');
  return useMemo(() => Object.fromEntries(key.split(' ').map((name) => [name, `mb-${base}-${name}`])) as Record<N, string>, [base, key]);
}
