import { badge } from './ar/badge.js';
import { balances } from './ar/balances.js';
import { common } from './ar/common.js';
import { embed } from './ar/embed.js';
import { invoices } from './ar/invoices.js';
import { tables } from './ar/tables.js';
import type { Messages } from './messages.js';
import type { ChartMessages } from './messages/chart.js';

export const ar: Omit<Messages, keyof ChartMessages> = { language: 'ar', ...common, ...badge, ...balances, ...embed, ...invoices, ...tables };
