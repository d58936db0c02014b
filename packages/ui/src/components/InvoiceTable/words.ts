import { common } from '../../i18n/en/common.js';
import { invoices } from '../../i18n/en/invoices.js';
import { tables } from '../../i18n/en/tables.js';
import type { Words } from '../../i18n/words.js';

/** The sections of the message catalogue that an invoice table needs. */
export const SECTIONS = { ...common, ...tables, ...invoices };
export type InvoiceWords = Words<typeof SECTIONS>;
