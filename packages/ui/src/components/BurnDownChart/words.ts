import { burnDown } from '../../i18n/en/burnDown.js';
import { charts } from '../../i18n/en/charts.js';
import { outlook } from '../../i18n/en/outlook.js';
import { tables } from '../../i18n/en/tables.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that a burn-down chart needs. */
export const SECTIONS = { ...charts, ...tables, ...outlook, ...burnDown };
export type BurnDownWords = Words<typeof SECTIONS>;
