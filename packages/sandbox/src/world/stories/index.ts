import type { Customer } from '../story.js';
import { brightwater } from './brightwater.js';
import type { Calendar } from './build.js';
import { edge } from './edge.js';
import { helio } from './helio.js';
import { kestrel } from './kestrel.js';
import { nordlicht } from './nordlicht.js';
import { quill } from './quill.js';
import { vela } from './vela.js';

/** The customers to show, in that order. */
export function demoStories(calendar: Calendar): Customer[] {
  return [helio, kestrel, nordlicht, vela, brightwater, quill].map((story) => story(calendar));
}

/** All customers: those to show and the one to test with. */
export function storiesFor(calendar: Calendar): Customer[] {
  return [...demoStories(calendar), edge(calendar)];
}
