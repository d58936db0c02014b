import { useEffect, type RefObject } from 'react';
import { useStableCallback } from '../../hooks/useStableCallback.js';

/** One hour, in milliseconds: Metronome does not say how long an address lives, and after so long it is not worth trying. */
const ASSUMED_LIFE = 3_600_000;
/** In milliseconds. Timers that are longer fire at once. */
export const LONGEST_TIMER = 2_147_483_647;

export interface Expiry {
  /** Whether a page is shown: before that, nothing expires. */
  active: boolean;
  /** When the address was asked for, in epoch milliseconds. */
  since: RefObject<number>;
  /** Milliseconds; unset: no timer, but a page that wakes after an hour still expires. */
  refreshAfter: number | undefined;
  onExpire: () => void;
}

/** Reports that an address has become too old: by a timer while the page is visible, and at once when the page wakes up. */
export function useExpiry({ active, since, refreshAfter, onExpire }: Expiry): void {
  const expire = useStableCallback(onExpire);
  useEffect(() => {
    if (!active) return undefined;
    const life = refreshAfter ?? ASSUMED_LIFE;
    const age = (): number => Date.now() - since.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      if (refreshAfter !== undefined) timer = setTimeout(check, Math.min(Math.max(life - age(), 0), LONGEST_TIMER));
    };
    const check = (): void => {
      // A hidden page waits until it is visible again. Timers stop while a computer sleeps, so the age is taken from the clock; after one that was set back no age is known.
      if (document.visibilityState !== 'visible') return;
      if (age() >= 0 && age() < life) {
        // A timer may fire a moment early, by the clock.
        wait();
        return;
      }
      since.current = Date.now();
      expire();
    };
    wait();
    document.addEventListener('visibilitychange', check);
    window.addEventListener('focus', check);
    window.addEventListener('pageshow', check);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', check);
      window.removeEventListener('focus', check);
      window.removeEventListener('pageshow', check);
    };
  }, [active, since, refreshAfter, expire]);
}
