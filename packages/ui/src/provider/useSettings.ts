import { useContext, useEffect, useMemo, type CSSProperties } from 'react';
import { readLocale, readZone } from '../i18n/intl.js';
import { layered } from '../i18n/layered.js';
import type { Sections } from '../i18n/messages.js';
import type { ColorOverride } from '../theme/colorOverrides.js';
import type { Theme } from '../theme/createTheme.js';
import { BillingContext } from './context.js';
import { styleOfTheme } from './styleOfTheme.js';

/** Props that every component takes. They win over the provider's. */
export interface SettingsProps {
  /** BCP 47: how numbers and dates are written. The words are `messages`. Default: the provider's, else 'en-US', also for what Intl cannot read; 'de_DE' is read. */
  locale?: string | undefined;
  /** IANA time zone of moments such as "as of". Default: the provider's, else 'UTC', also for what Intl does not know. Buckets are labelled in the zone they were cut in. */
  timeZone?: string | undefined;
  /** The words: a catalogue such as `de`, or single messages to replace. The others stay as they are. */
  messages?: Sections | undefined;
  /** From `createTheme`. */
  theme?: Theme | undefined;
  /** Metronome's own array of colours. Entries that cannot be read are left out; `createTheme` refuses them. */
  colorOverrides?: readonly ColorOverride[] | undefined;
}

export interface Settings<M> {
  locale: string;
  timeZone: string;
  messages: M;
  /** For the root's `style`: empty where the component was given no colours of its own. The same object while they stay the same. */
  themeStyle: CSSProperties;
}

/**
 * A component's own settings, else the provider's, else the defaults; its English sentences, replaced by the provider's messages and then
 * by its own. Also tells the provider of them and of the component's colours, so that it can report messages without a translation and
 * colours without contrast. `sentences` must be a constant.
 */
export function useSettings<M extends Sections>(sentences: M, { messages: own, locale, timeZone, theme, colorOverrides }: SettingsProps): Settings<M> {
  const { messages, reportMissing, reportColors, ...outer } = useContext(BillingContext);
  const language = readLocale(locale ?? outer.locale);
  useEffect(() => {
    const used = { sentences, given: [messages, own], locale: language, theme, colorOverrides };
    reportMissing?.(used);
    reportColors?.(used);
  }, [reportMissing, sentences, messages, own, language, reportColors, theme, colorOverrides]);
  return {
    locale: language,
    timeZone: readZone(timeZone ?? outer.timeZone),
    messages: useMemo(() => layered(layered(sentences, messages), own), [sentences, messages, own]),
    themeStyle: useMemo(() => styleOfTheme({ theme, colorOverrides }), [theme, colorOverrides]),
  };
}
