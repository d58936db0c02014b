'use client';
import { createContext } from 'react';
import type { BillingSource, Instant } from '@meterboard/data';
import type { Sections } from '../i18n/messages.js';
import type { MissingReport } from './useMissingReport.js';
import type { ThemeReport } from './useThemeReport.js';

/** What a provider passes on. Without a provider, components use the defaults: English, UTC, no source. */
export interface BillingContextValue {
  locale: string;
  timeZone: string;
  now: Instant | null;
  /** Replacements only: each component imports the English sentences that it needs. */
  messages?: Sections | undefined;
  /** Told by each component which messages it needs; absent where nobody listens. */
  reportMissing?: MissingReport | undefined;
  /** Told by each component which colours it was given; absent where nobody listens. */
  reportColors?: ThemeReport | undefined;
  source: BillingSource | null;
}

export const BillingContext = createContext<BillingContextValue>({ locale: 'en-US', timeZone: 'UTC', now: null, source: null });
