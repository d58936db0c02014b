import { common } from '../../i18n/en/common.js';
import { seats } from '../../i18n/en/seats.js';
import { tables } from '../../i18n/en/tables.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that a table of seats needs. */
export const SECTIONS = { ...common, ...tables, ...seats };
export type SeatWords = Words<typeof SECTIONS>;
