import { balances } from '../../i18n/en/balances.js';
import { common } from '../../i18n/en/common.js';
import { tables } from '../../i18n/en/tables.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that a balance table needs. */
export const SECTIONS = { ...common, ...tables, ...balances };
export type BalanceWords = Words<typeof SECTIONS>;
