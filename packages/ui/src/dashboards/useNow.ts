import { useSyncExternalStore } from 'react';
import { instant, type Instant } from '@meterboard/data';

const QUARTER = 900_000;
const never = (): (() => void) => () => undefined;
/** The start of the quarter of an hour: what is asked for hangs on the day, and in no zone does one begin between quarters. */
const quarter = (): number => Math.floor(Date.now() / QUARTER) * QUARTER;
const unknown = (): null => null;

/** The present as told, else the start of the browser's quarter of an hour; null on the server and while its HTML is taken over, so that both say the same. */
export function useNow(told: Instant | null): Instant | null {
  const clock = useSyncExternalStore<number | null>(never, quarter, unknown);
  return told ?? (clock === null ? null : instant(new Date(clock).toISOString()));
}
