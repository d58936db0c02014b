import { useMemo } from 'react';
import { en } from '../i18n/en.js';
import { createFormats, type Formats } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';
import { useBasics, type Basics, type SettingsProps } from './useBasics.js';
import { useSentences } from './useSentences.js';

export type { SettingsProps } from './useBasics.js';

export interface Settings extends Basics {
  messages: Messages;
  formats: Formats;
}

/** All that a component says and how it writes figures. `timeZone` of the formats is `zone` where the data has one. */
export function useSettings(props: SettingsProps, zone?: string): Settings {
  const basics = useBasics(props);
  const messages = useSentences(en, props.messages);
  const { locale, timeZone } = basics;
  const formats = useMemo(() => createFormats(locale, zone ?? timeZone, messages.unknownUnit), [locale, zone, timeZone, messages]);
  return { ...basics, messages, formats };
}
