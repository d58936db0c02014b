import { useContext, useEffect, useMemo } from 'react';
import { layered } from '../i18n/layered.js';
import type { Messages } from '../i18n/messages.js';
import { BillingContext } from './context.js';
import type { SettingsProps } from './useBasics.js';

/**
 * A component's English sentences, replaced by the provider's messages and then by its own. Also tells the provider of them and of the
 * component's colours, so that it can report messages without a translation and colours without contrast. `sentences` must be a constant.
 */
export function useSentences<M extends Partial<Messages>>(sentences: M, { messages: own, locale, theme, colorOverrides }: Omit<SettingsProps, 'timeZone'>): M {
  const { messages, reportMissing, reportColors, locale: outer } = useContext(BillingContext);
  useEffect(() => {
    reportMissing?.({ sentences, given: [messages, own], locale: locale ?? outer });
    reportColors?.({ theme, colorOverrides });
  }, [reportMissing, sentences, messages, own, locale, outer, reportColors, theme, colorOverrides]);
  return useMemo(() => layered(layered(sentences, messages), own), [sentences, messages, own]);
}
