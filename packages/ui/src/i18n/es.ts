import { badge } from './es/badge.js';
import { balances } from './es/balances.js';
import { common } from './es/common.js';
import { embed } from './es/embed.js';
import { invoices } from './es/invoices.js';
import { tables } from './es/tables.js';
import type { Messages } from './messages.js';
import type { ChartMessages } from './messages/chart.js';

export const es: Omit<Messages, keyof ChartMessages> = { language: 'es', ...common, ...badge, ...balances, ...embed, ...invoices, ...tables };
