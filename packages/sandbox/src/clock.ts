import type { World } from './world/world.js';

/** The sandbox's clock, which stands still until it is set. */
export interface Clock {
  /** RFC 3339, UTC. */
  now(): string;
  /** Moves the whole world to another moment. @throws RangeError if it is not a date */
  set(moment: string | number | Date): void;
}

/** A date, its text or its milliseconds, as milliseconds; RangeError for anything else. */
export function momentOf(value: string | number | Date): number {
  const moment = new Date(value).getTime();
  if (Number.isNaN(moment)) throw new RangeError(`${String(value)} is not a date. Write it like 2026-12-01T05:00:00Z.`);
  return moment;
}

export function createClock(world: World): Clock {
  return {
    now: () => new Date(world.now()).toISOString(),
    set: (moment) => { world.setNow(momentOf(moment)); },
  };
}
