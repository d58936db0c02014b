import { alerts } from './en/alerts.js';
import { allowance } from './en/allowance.js';
import { anomalies } from './en/anomalies.js';
import { badge } from './en/badge.js';
import { balances } from './en/balances.js';
import { burnDown } from './en/burnDown.js';
import { common } from './en/common.js';
import { dashboards } from './en/dashboards.js';
import { embed } from './en/embed.js';
import { invoices } from './en/invoices.js';
import { listen } from './en/listen.js';
import { outlook } from './en/outlook.js';
import { range } from './en/range.js';
import { seats } from './en/seats.js';
import { simulator } from './en/simulator.js';
import { spend } from './en/spend.js';
import { recharges } from './en/recharges.js';
import { tables } from './en/tables.js';
import type { Messages } from './messages.js';

/** English, the default. */
export const en: Messages = { language: 'en', ...anomalies, ...common, ...spend, ...alerts, ...allowance, ...badge, ...balances, ...burnDown, ...dashboards, ...embed, ...invoices, ...listen, ...outlook, ...range, ...seats, ...simulator, ...recharges, ...tables };
