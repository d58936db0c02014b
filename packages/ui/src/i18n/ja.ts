import { badge } from './ja/badge.js';
import { balances } from './ja/balances.js';
import { common } from './ja/common.js';
import { embed } from './ja/embed.js';
import { invoices } from './ja/invoices.js';
import { tables } from './ja/tables.js';
import type { Messages } from './messages.js';
import type { ChartMessages } from './messages/chart.js';

export const ja: Omit<Messages, keyof ChartMessages> = { language: 'ja', ...common, ...badge, ...balances, ...embed, ...invoices, ...tables };
