import { useContext, useMemo } from 'react';
import { layered } from '../i18n/layered.js';
import { BillingContext, type BillingContextValue } from './context.js';

/** What a provider, or a dashboard, was given; undefined: as it stands outside. */
export type GivenSettings = { [K in keyof BillingContextValue]?: BillingContextValue[K] | undefined };

/** What holds below: what was given, over what an outer provider hands down. Sentences are replaced one by one. */
export function useContextValue({ source, locale, timeZone, now, messages, reportMissing, reportColors }: GivenSettings): BillingContextValue {
  const outer = useContext(BillingContext);
  return useMemo(
    () => ({
      locale: locale ?? outer.locale,
      timeZone: timeZone ?? outer.timeZone,
      now: now ?? outer.now,
      messages: outer.messages === undefined ? messages : layered(outer.messages, messages),
      reportMissing: reportMissing ?? outer.reportMissing,
      reportColors: reportColors ?? outer.reportColors,
      source: source ?? outer.source,
    }),
    [outer, source, locale, timeZone, now, messages, reportMissing, reportColors],
  );
}
