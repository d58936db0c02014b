'use client';
import { createContext } from 'react';
import type { BillingSource, Instant } from '@meterboard/data';
import type { Messages } from '../i18n/messages.js';
import type { ColorOverride } from '../theme/color-overrides.js';
import type { MissingReport } from './useMissingReport.js';
import type { ThemeReport } from './useThemeReport.js';

/** What a provider passes on. Without a provider, components use the defaults: English, UTC, no source. */
export interface BillingContextValue {
  locale: string;
  timeZone: string;
  now: Instant | null;
  /** Replacements only: each component imports the English sentences that it needs. */
  messages: Partial<Messages> | undefined;
  /** To be told what a component wants to say; null where nobody listens. */
  reportMissing: MissingReport | null;
  /** To be told what colours a component was given; null where nobody listens. */
  reportColors: ThemeReport | null;
  source: BillingSource | null;
}

export const BillingContext = createContext<BillingContextValue>({ locale: 'en-US', timeZone: 'UTC', now: null, messages: undefined, reportMissing: null, reportColors: null, source: null });

/** The colours that a provider set, for frames, which no custom property reaches. Apart from the rest: a new theme re-renders frames alone. */
export const ColorOverridesContext = createContext<readonly ColorOverride[]>([]);
