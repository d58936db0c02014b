import { useSyncExternalStore } from 'react';
import { instant, type Instant } from '@meterboard/data';

const DAY = 86_400_000;
const never = (): (() => void) => () => undefined;
/** The start of the UTC day: the same answer all day long, since what is asked for hangs on it. */
const today = (): number => Math.floor(Date.now() / DAY) * DAY;
const unknown = (): null => null;

/** The present as told, else the start of the browser's UTC day; null on the server and while its HTML is taken over, so that both say the same. */
export function useNow(told: Instant | null): Instant | null {
  const clock = useSyncExternalStore<number | null>(never, today, unknown);
  return told ?? (clock === null ? null : instant(new Date(clock).toISOString()));
}
