import { allowance } from '../../i18n/en/allowance.js';
import { common } from '../../i18n/en/common.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that an allowance meter needs. */
export const SECTIONS = { ...common, ...allowance };
export type AllowanceWords = Words<typeof SECTIONS>;
