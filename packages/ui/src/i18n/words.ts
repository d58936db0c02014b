import type { Formats } from './format.js';

/** What a part needs to put a view into words: some sections of the catalogue, and formats. */
export interface Words<M> {
  messages: M;
  formats: Formats;
}
