import { useCallback, useRef } from 'react';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { isEnglish, layered, missingKeys, type MissingMessage } from '../i18n/layered.js';
import type { Sections } from '../i18n/messages.js';

/** The sentences a component needs, the messages it was given in place of the English ones, and its locale. */
export interface Wanted {
  sentences: Sections;
  given: readonly (Sections | undefined)[];
  locale: string;
}

export type MissingReport = (wanted: Wanted) => void;

/** Reports each missing message once, however many components need it and however often they render. Undefined where nobody listens. */
export function useMissingReport(onMissingMessage: ((missing: MissingMessage) => void) | undefined): MissingReport | undefined {
  const reported = useRef(new Set<string>());
  const tell = useStableCallback((missing: MissingMessage) => onMissingMessage?.(missing));
  const report = useCallback(
    ({ sentences, given, locale }: Wanted) => {
      if (isEnglish(locale)) return;
      const all = given.reduce<Sections>(layered, {});
      for (const key of missingKeys(sentences, all)) {
        const id = `${locale} ${key}`;
        if (!reported.current.has(id)) tell({ key, locale });
        reported.current.add(id);
      }
    },
    [tell],
  );
  return onMissingMessage === undefined ? undefined : report;
}
