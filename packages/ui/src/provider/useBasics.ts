import { useContext, type CSSProperties } from 'react';
import type { Messages } from '../i18n/messages.js';
import type { ColorOverride } from '../theme/color-overrides.js';
import type { Theme } from '../theme/create-theme.js';
import { BillingContext } from './context.js';
import { styleOfTheme } from './styleOfTheme.js';

/** Props that every component takes. They win over the provider's. */
export interface SettingsProps {
  /** BCP 47: how numbers and dates are written. The words are `messages`. Default: the provider's, else 'en-US', also for what Intl cannot read; 'de_DE' is read. A badge is unavailable then. */
  locale?: string | undefined;
  /** IANA time zone of moments such as "as of". Default: the provider's, else 'UTC', also for what Intl does not know. Buckets are labelled in the zone they were cut in. */
  timeZone?: string | undefined;
  /** The words: a catalogue such as `de`, or single messages to replace. The others stay as they are. */
  messages?: Partial<Messages> | undefined;
  /** From `createTheme`. */
  theme?: Theme | undefined;
  /** Metronome's own array of colours. Entries that cannot be read are left out; `createTheme` refuses them. */
  colorOverrides?: readonly ColorOverride[] | undefined;
}

export interface Basics {
  locale: string;
  timeZone: string;
  /** For the root's `style`; undefined where the component was given no colours of its own. */
  themeStyle: CSSProperties | undefined;
}

/** Locale, time zone, current time and colours: a component's own props, else the provider's, else the defaults. */
export function useBasics(props: SettingsProps): Basics {
  const context = useContext(BillingContext);
  return {
    locale: props.locale ?? context.locale,
    timeZone: props.timeZone ?? context.timeZone,
    themeStyle: styleOfTheme(props),
  };
}
