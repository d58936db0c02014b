import { useContext, useMemo, type CSSProperties } from 'react';
import type { Instant } from '@meterboard/data';
import { createFormats, type Formats } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';
import type { ColorOverride } from '../theme/color-overrides.js';
import type { Theme } from '../theme/create-theme.js';
import { BillingContext } from './context.js';
import { useThemeStyle } from './useThemeStyle.js';

/** Props every component takes; they win over the provider's. */
export interface SettingsProps {
  /** BCP 47. Default: the provider's, else 'en-US'. */
  locale?: string | undefined;
  /** IANA, for moments such as "as of". Default: the provider's, else 'UTC'. Buckets are labelled in the zone they were cut in. */
  timeZone?: string | undefined;
  /** Sentences to replace; the rest stays as it was. */
  messages?: Partial<Messages> | undefined;
  theme?: Theme | undefined;
  /** Metronome's own array of colours; entries that do not read are left out. */
  colorOverrides?: readonly ColorOverride[] | undefined;
}

export interface Settings {
  locale: string;
  timeZone: string;
  now: Instant | null;
  messages: Messages;
  formats: Formats;
  /** For the root's `style`; undefined where the component was given no colours of its own. */
  themeStyle: CSSProperties | undefined;
}

/** A component's own props over the provider's over the defaults. `timeZone` of the formats is `zone` where the data has one. */
export function useSettings(props: SettingsProps, zone?: string): Settings {
  const context = useContext(BillingContext);
  const locale = props.locale ?? context.locale;
  const timeZone = props.timeZone ?? context.timeZone;
  const themeStyle = useThemeStyle(props.theme, props.colorOverrides);
  const messages = useMemo(() => (props.messages === undefined ? context.messages : { ...context.messages, ...props.messages }), [context.messages, props.messages]);
  const formats = useMemo(() => createFormats(locale, zone ?? timeZone, messages.unknownUnit), [locale, zone, timeZone, messages]);
  return { locale, timeZone, now: context.now, messages, formats, themeStyle };
}
