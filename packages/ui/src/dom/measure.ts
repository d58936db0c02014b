import { directionOf } from './direction.js';
import type { Box } from './place.js';

/** Where an element is on the screen, and which way it reads. */
export interface Measured extends Box {
  direction: 'ltr' | 'rtl';
}

/** Measures an element. Call it in an event, before anything has changed: after a change the browser would have to lay out the page first. */
export function measure(element: Element): Measured {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height, direction: directionOf(element) };
}
