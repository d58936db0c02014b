import type { Customer } from '../story.js';
import type { Calendar } from './build.js';
import { helio } from './helio.js';

/** Everybody, the customer to show first in front. */
export function storiesFor(calendar: Calendar): Customer[] {
  return [helio(calendar)];
}
