import { common } from '../../i18n/en/common.js';
import { recharges } from '../../i18n/en/recharges.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that the status of recharges needs. */
export const SECTIONS = { ...common, ...recharges };
export type RechargeWords = Words<typeof SECTIONS>;
