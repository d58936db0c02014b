'use client';
import { useEffect, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import type { BillingSource, Instant } from '@meterboard/data';
import type { MissingMessage } from '../i18n/layered.js';
import type { Sections } from '../i18n/messages.js';
import type { ColorOverride } from '../theme/colorOverrides.js';
import type { Theme } from '../theme/createTheme.js';
import { ColorOverridesContext } from './colorOverridesContext.js';
import { BillingContext } from './context.js';
import { styleOfTheme } from './styleOfTheme.js';
import { useColorOverrides } from './useColorOverrides.js';
import { useContextValue } from './useContextValue.js';
import { useMissingReport } from './useMissingReport.js';
import { useThemeReport } from './useThemeReport.js';

export interface BillingProviderProps {
  /** Where the dashboards read from. Components that are given `data` or `state` need none. */
  source?: BillingSource | undefined;
  /** BCP 47: how numbers and dates are written. The words are `messages`. Default 'en-US', on the server as in the browser. */
  locale?: string | undefined;
  /** IANA. Default 'UTC', on the server as in the browser. */
  timeZone?: string | undefined;
  /** The current time, for dashboards. On the server it has to be given; in the browser the default is its clock. */
  now?: Instant | undefined;
  /** The words: a catalogue such as `de`, or single messages to replace. The others stay as they are in the provider above, else in English. */
  messages?: Sections | undefined;
  /** Called once for each message that `messages` lack in a locale that is not English, and that is shown in English instead. */
  onMissingMessage?: ((missing: MissingMessage) => void) | undefined;
  /** From `createTheme`. */
  theme?: Theme | undefined;
  /** Metronome's own array of colours. */
  colorOverrides?: readonly ColorOverride[] | undefined;
  /** Called once for each colour, of this provider or a component below, that is left out, misspelt, given twice or too faint. For development. */
  onThemeWarning?: ((warning: string) => void) | undefined;
  children?: ReactNode;
}

const TRANSPARENT: CSSProperties = { display: 'contents' };

/**
 * Defaults for the components below; a component's own props win. Only dashboards need one, and only where they are given no `source`.
 *
 * ```tsx
 * import { BillingProvider, UsageChart, de } from '@meterboard/ui';
 *
 * <BillingProvider locale="de-DE" messages={de} timeZone="Europe/Berlin">
 *   <UsageChart title="CPU-Stunden" data={view} />
 * </BillingProvider>;
 * ```
 */
export function BillingProvider({ source, locale, timeZone, now, messages, onMissingMessage, theme, colorOverrides, onThemeWarning, children }: BillingProviderProps): ReactElement {
  const reportMissing = useMissingReport(onMissingMessage);
  const reportColors = useThemeReport(onThemeWarning);
  const value = useContextValue({ source, locale, timeZone, now, messages, reportMissing, reportColors });
  const report = value.reportColors;
  useEffect(() => report?.({ theme, colorOverrides }), [report, theme, colorOverrides]);
  const style = styleOfTheme({ theme, colorOverrides });
  const colors = useColorOverrides(theme, colorOverrides);
  // Colours are inherited as custom properties: an ancestor in between may set others, and the nearest wins. The element is there with or
  // without a theme, so that a theme that arrives late does not remount everything below.
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
