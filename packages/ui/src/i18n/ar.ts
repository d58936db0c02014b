import { alerts } from './ar/alerts.js';
import { allowance } from './ar/allowance.js';
import { anomalies } from './ar/anomalies.js';
import { badge } from './ar/badge.js';
import { balances } from './ar/balances.js';
import { burnDown } from './ar/burnDown.js';
import { chart } from './ar/chart.js';
import { common } from './ar/common.js';
import { dashboards } from './ar/dashboards.js';
import { embed } from './ar/embed.js';
import { invoices } from './ar/invoices.js';
import { listen } from './ar/listen.js';
import { outlook } from './ar/outlook.js';
import { range } from './ar/range.js';
import { seats } from './ar/seats.js';
import { simulator } from './ar/simulator.js';
import { recharges } from './ar/recharges.js';
import { tables } from './ar/tables.js';
import type { Messages } from './messages.js';

/** Arabic, for `messages`, beside `locale="ar"`. */
export const ar: Messages = { language: 'ar', ...anomalies, ...common, ...chart, ...alerts, ...allowance, ...badge, ...balances, ...burnDown, ...dashboards, ...embed, ...invoices, ...listen, ...outlook, ...range, ...seats, ...simulator, ...recharges, ...tables };
