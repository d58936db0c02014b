import { badge } from './fr/badge.js';
import { balances } from './fr/balances.js';
import { common } from './fr/common.js';
import { embed } from './fr/embed.js';
import { invoices } from './fr/invoices.js';
import { tables } from './fr/tables.js';
import type { Messages } from './messages.js';
import type { ChartMessages } from './messages/chart.js';

export const fr: Omit<Messages, keyof ChartMessages> = { language: 'fr', ...common, ...badge, ...balances, ...embed, ...invoices, ...tables };
