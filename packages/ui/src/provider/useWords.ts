import { useMemo } from 'react';
import { createFormats } from '../i18n/format.js';
import type { CoreMessages } from '../i18n/messages/core.js';
import type { Sections } from '../i18n/messages.js';
import type { Words } from '../i18n/words.js';
import { useSettings, type Settings, type SettingsProps } from './useSettings.js';

/** A component's settings and its words: its sections of the message catalogue, and formats. `sections` must be a constant. */
export function useWords<M extends Sections & CoreMessages>(sections: M, props: SettingsProps): Pick<Settings<M>, 'themeStyle'> & { words: Words<M> } {
  const { locale, timeZone, messages, themeStyle } = useSettings(sections, props);
  const words = useMemo(() => ({ messages, formats: createFormats(locale, timeZone, messages.unknownUnit) }), [messages, locale, timeZone]);
  return { themeStyle, words };
}
