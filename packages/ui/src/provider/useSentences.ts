import { useContext, useEffect, useMemo } from 'react';
import { layered } from '../i18n/layered.js';
import type { Messages } from '../i18n/messages.js';
import { BillingContext } from './context.js';
import type { SettingsProps } from './useBasics.js';

/**
 * A component's English sentences, replaced by the provider's messages and then by its own. Informs the provider, which reports sentences
 * without a replacement. `sentences` must be a constant.
 */
export function useSentences<M extends Partial<Messages>>(sentences: M, { messages: own, locale }: Pick<SettingsProps, 'messages' | 'locale'>): M {
  const { messages, reportMissing, locale: outer } = useContext(BillingContext);
  useEffect(() => reportMissing?.({ sentences, given: [messages, own], locale: locale ?? outer }), [reportMissing, sentences, messages, own, locale, outer]);
  return useMemo(() => layered(layered(sentences, messages), own), [sentences, messages, own]);
}
