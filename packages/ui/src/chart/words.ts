import type { Formats } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';

export type { Formats } from '../i18n/format.js';
export type { Messages } from '../i18n/messages.js';

/** Everything that turns figures into text. */
export interface Words {
  messages: Messages;
  formats: Formats;
}
