import { useMemo } from 'react';
import { createFormats } from '../i18n/format.js';
import { readLocale, readZone } from '../i18n/intl.js';
import type { CoreMessages } from '../i18n/messages/core.js';
import type { Messages } from '../i18n/messages.js';
import type { Words } from '../i18n/words.js';
import { useBasics, type Basics, type SettingsProps } from './useBasics.js';
import { useSentences } from './useSentences.js';

/** A component's settings and its words: its sections of the message catalogue, and formats. `sections` must be a constant. */
export function useWords<M extends Partial<Messages> & CoreMessages>(sections: M, props: SettingsProps): Basics & { words: Words<M> } {
  const basics = useBasics(props);
  const locale = readLocale(basics.locale);
  const timeZone = readZone(basics.timeZone);
  const messages = useSentences(sections, props);
  const words = useMemo(() => ({ messages, formats: createFormats(locale, timeZone, messages.unknownUnit) }), [messages, locale, timeZone]);
  return { ...basics, words };
}
