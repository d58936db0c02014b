import { calendarOf } from './world/stories/build.js';
import { edge } from './world/stories/edge.js';
import { demoStories } from './world/stories/index.js';
import type { Customer } from './world/story.js';
import { DEFAULT_NOW } from './world/world.js';

/** A customer to look at: the id for the API, and what there is to see. */
export interface DemoCustomer {
  id: string;
  name: string;
  about: string;
}

const introduce = ({ id, name, about }: Customer): DemoCustomer => ({ id, name, about });

/** The customers to offer in a demo, the most interesting one first. Ids and names never change. */
export const DEMO_CUSTOMERS: readonly DemoCustomer[] = demoStories(calendarOf(DEFAULT_NOW)).map(introduce);

/** A customer for tests, with hostile names everywhere; not for a demo. */
export const EDGE_CUSTOMER: DemoCustomer = introduce(edge(calendarOf(DEFAULT_NOW)));
