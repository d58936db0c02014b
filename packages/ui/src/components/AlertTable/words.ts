import { alerts } from '../../i18n/en/alerts.js';
import { common } from '../../i18n/en/common.js';
import { tables } from '../../i18n/en/tables.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that a table of alerts needs. */
export const SECTIONS = { ...common, ...tables, ...alerts };
export type AlertWords = Words<typeof SECTIONS>;
