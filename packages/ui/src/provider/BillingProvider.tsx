'use client';
import { useEffect, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import type { BillingSource, Instant } from '@meterboard/data';
import type { MissingMessage } from '../i18n/layered.js';
import type { Messages } from '../i18n/messages.js';
import type { ColorOverride } from '../theme/color-overrides.js';
import type { Theme } from '../theme/create-theme.js';
import { BillingContext, ColorOverridesContext } from './context.js';
import { useColorOverrides } from './useColorOverrides.js';
import { useContextValue } from './useContextValue.js';
import { useMissingReport } from './useMissingReport.js';
import { useThemeReport } from './useThemeReport.js';
import { useThemeStyle } from './useThemeStyle.js';

export interface BillingProviderProps {
  /** Where the dashboards read from. Components that are given `data` or `state` need none. */
  source?: BillingSource | undefined;
  /** BCP 47: how numbers and dates are written. The words are `messages`. Default 'en-US', on the server as in the browser. */
  locale?: string | undefined;
  /** IANA. Default 'UTC', on the server as in the browser. */
  timeZone?: string | undefined;
  /** The present, where a component needs one; never read from the clock. */
  now?: Instant | undefined;
  /** The words: a catalogue, as `de`, or single sentences to replace. The rest stays as it was: English. */
  messages?: Partial<Messages> | undefined;
  /** Told once of each sentence that `messages` lack in a locale that is not English. English stands in for it. */
  onMissingMessage?: ((missing: MissingMessage) => void) | undefined;
  /** From `createTheme`. */
  theme?: Theme | undefined;
  /** Metronome's own array of colours. */
  colorOverrides?: readonly ColorOverride[] | undefined;
  /** Told once of each colour, here or on a component below, that is left out, misspelt, given twice or too faint to be seen. For development. */
  onThemeWarning?: ((warning: string) => void) | undefined;
  children?: ReactNode;
}

const TRANSPARENT: CSSProperties = { display: 'contents' };

/** Defaults for the components below. Optional for all of them but the dashboards; a component's own props win. */
export function BillingProvider({ source, locale, timeZone, now, messages, onMissingMessage, theme, colorOverrides, onThemeWarning, children }: BillingProviderProps): ReactElement {
  const reportMissing = useMissingReport(onMissingMessage);
  const reportColors = useThemeReport(onThemeWarning);
  const value = useContextValue({ source, locale, timeZone, now, messages, reportMissing, reportColors });
  const report = value.reportColors;
  useEffect(() => report?.({ theme, colorOverrides }), [report, theme, colorOverrides]);
  const style = useThemeStyle(theme, colorOverrides);
  const colors = useColorOverrides(theme, colorOverrides);
  // Colours go down as custom properties: an ancestor in between may set others, and the nearest wins. The element stands there
  // with or without a theme, so that one that comes late does not mount everything below it anew.
  return (
    <BillingContext.Provider value={value}>
      <ColorOverridesContext.Provider value={colors}>
        <div data-part="theme" style={{ ...TRANSPARENT, ...style }}>
          {children}
        </div>
      </ColorOverridesContext.Provider>
    </BillingContext.Provider>
  );
}
