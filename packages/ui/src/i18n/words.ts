import type { Formats } from './format.js';
import type { Messages } from './messages.js';

/** What a part needs to put a view into words. */
export interface Words {
  messages: Messages;
  formats: Formats;
}
