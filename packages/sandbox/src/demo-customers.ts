import { calendarOf } from './world/stories/build.js';
import { storiesFor } from './world/stories/index.js';
import { DEFAULT_NOW } from './world/world.js';

/** Somebody to look at: the id to ask the API for, and what there is to see. */
export interface DemoCustomer {
  id: string;
  name: string;
  about: string;
}

/** The customers to offer in a demo, the most telling one first. Ids and names never change. */
export const DEMO_CUSTOMERS: readonly DemoCustomer[] = storiesFor(calendarOf(DEFAULT_NOW)).map(({ id, name, about }) => ({ id, name, about }));
