import { useEffect, type RefObject } from 'react';
import { useStableCallback } from '../../hooks/useStableCallback.js';

/** Metronome states no lifetime; after an hour of sleep an address is not worth trying. */
const ASSUMED_LIFE = 3_600_000;
const LONGEST_TIMER = 2_147_483_647;

export interface Expiry {
  /** Nothing expires before it is shown. */
  active: boolean;
  /** When the address was asked for, in epoch milliseconds. */
  since: RefObject<number>;
  /** Milliseconds; unset: no timer, but a page that wakes after an hour still expires. */
  refreshAfter: number | undefined;
  onExpire: () => void;
}

/** Tells when an address has grown too old: by a timer while the page is seen, and at once when it wakes from sleep. */
export function useExpiry({ active, since, refreshAfter, onExpire }: Expiry): void {
  const expire = useStableCallback(onExpire);
  useEffect(() => {
    if (!active) return undefined;
    const life = refreshAfter ?? ASSUMED_LIFE;
    const age = (): number => Date.now() - since.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = (): void => {
      // A page that nobody sees asks when it is seen again; timers stand still in sleep, the clock on the wall does not.
      if (document.visibilityState !== 'visible' || age() < life) return;
      since.current = Date.now();
      expire();
    };
    if (refreshAfter !== undefined) timer = setTimeout(check, Math.min(Math.max(life - age(), 0), LONGEST_TIMER));
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
