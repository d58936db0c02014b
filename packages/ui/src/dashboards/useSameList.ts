import { useMemo } from 'react';
import { listOf } from '../hooks/listOf.js';
import { readOr } from '../i18n/readOr.js';

/** A host's list; the same one while its content is the same, since hosts pass a new `[...]` in every render. For plain JSON only: any other list counts as empty. */
export function useSameList<T>(given: readonly T[] | undefined): readonly T[] {
  const text = readOr(() => JSON.stringify(listOf(given)), '[]');
  return useMemo(() => JSON.parse(text) as readonly T[], [text]);
}
