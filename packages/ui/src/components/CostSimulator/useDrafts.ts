import { useState } from 'react';
import { readQuantity, type QuantityProblem } from '../../i18n/readQuantity.js';

/** What readers are typing, by row, until it is settled. */
export interface Drafts {
  textOf: (id: string) => string | undefined;
  /** Why the text is no quantity; null if it is one, or the row has no text. */
  problemOf: (id: string) => QuantityProblem | null;
  /** The rows whose text is no quantity, in one text, as lists are another one in every render. An id has no line breaks. */
  unread: string;
  /** Undefined: the text is settled. */
  set: (id: string, text: string | undefined) => void;
  clear: () => void;
  isNone: boolean;
}

export function useDrafts(locale: string): Drafts {
  // A map, since a product may be called "__proto__".
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const problemOf = (id: string): QuantityProblem | null => {
    const text = drafts.get(id);
    return text === undefined ? null : readQuantity(text, locale).problem;
  };
  return {
    textOf: (id) => drafts.get(id),
    problemOf,
    unread: [...drafts.keys()].filter((id) => problemOf(id) !== null).join('\n'),
    set: (id, text) => {
      const others = [...drafts].filter(([key]) => key !== id);
      setDrafts(new Map(text === undefined ? others : [...others, [id, text]]));
    },
    clear: () => { setDrafts(new Map()); },
    isNone: drafts.size === 0,
  };
}
