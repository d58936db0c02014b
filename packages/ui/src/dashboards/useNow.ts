import { useMemo, useSyncExternalStore } from 'react';
import { instant, type Instant } from '@meterboard/data';
import { readOr } from '../i18n/readOr.js';

const QUARTER = 900_000;
const never = (): (() => void) => () => undefined;
/** The start of the current quarter of an hour. Queries depend on the current day, and in every zone days begin on a quarter. */
const quarter = (): number => Math.floor(Date.now() / QUARTER) * QUARTER;
const unknown = (): null => null;

/** The given time, where it is one, else the start of the browser's current quarter of an hour. Null on the server and during hydration, so that both render the same. */
export function useNow(told: Instant | null): Instant | null {
  const clock = useSyncExternalStore<number | null>(never, quarter, unknown);
  const given = useMemo(() => (told === null ? null : readOr(() => instant(told), null)), [told]);
  return given ?? (clock === null ? null : instant(new Date(clock).toISOString()));
}
