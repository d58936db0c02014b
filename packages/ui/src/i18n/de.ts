import { badge } from './de/badge.js';
import { balances } from './de/balances.js';
import { common } from './de/common.js';
import { embed } from './de/embed.js';
import { invoices } from './de/invoices.js';
import { tables } from './de/tables.js';
import type { Messages } from './messages.js';
import type { ChartMessages } from './messages/chart.js';

export const de: Omit<Messages, keyof ChartMessages> = { language: 'de', ...common, ...badge, ...balances, ...embed, ...invoices, ...tables };
