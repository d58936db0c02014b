import type { Unit } from '@meterboard/data';
import { sameSpaces } from '../../i18n/intl.js';
import type { ListenMessages } from '../../i18n/messages/listen.js';
import type { Words } from '../../i18n/words.js';
import type { ToneSchedule } from '../../sound/tones.js';

/** From which amount to which, over how many days; the language has its own plural of a day. */
export function scheduleSentence({ lowest, highest, count, size }: ToneSchedule, unit: Unit, { messages, formats }: Words<ListenMessages>): string {
  if (lowest === null || highest === null) return messages.listenNothing;
  const periods = sameSpaces(new Intl.NumberFormat(formats.locale, { style: 'unit', unit: size, unitDisplay: 'long' }).format(count));
  return messages.listenRange(formats.amount(lowest, unit), formats.amount(highest, unit), periods);
}
