import { common } from '../../i18n/en/common.js';
import { invoices } from '../../i18n/en/invoices.js';
import { simulator } from '../../i18n/en/simulator.js';
import { tables } from '../../i18n/en/tables.js';
import type { Words } from '../../i18n/words.js';

const { columnAmount, columnQuantity, noGroupValue, quantityTimesPrice, tierFrom, tierRange } = invoices;

/** The sections of the message catalogue that a cost simulator needs. It says what a tier is as an invoice does. */
export const SECTIONS = { ...common, ...tables, ...simulator, columnAmount, columnQuantity, noGroupValue, quantityTimesPrice, tierFrom, tierRange };
export type SimulatorWords = Words<typeof SECTIONS>;
