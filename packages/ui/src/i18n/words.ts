import type { Formats } from './format.js';

/** What is needed to put a view into words: some sections of the message catalogue, and formats. */
export interface Words<M> {
  messages: M;
  formats: Formats;
}
