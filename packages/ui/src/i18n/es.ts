import { alerts } from './es/alerts.js';
import { allowance } from './es/allowance.js';
import { anomalies } from './es/anomalies.js';
import { badge } from './es/badge.js';
import { balances } from './es/balances.js';
import { burnDown } from './es/burnDown.js';
import { chart } from './es/chart.js';
import { common } from './es/common.js';
import { dashboards } from './es/dashboards.js';
import { embed } from './es/embed.js';
import { invoices } from './es/invoices.js';
import { listen } from './es/listen.js';
import { outlook } from './es/outlook.js';
import { range } from './es/range.js';
import { seats } from './es/seats.js';
import { simulator } from './es/simulator.js';
import { recharges } from './es/recharges.js';
import { tables } from './es/tables.js';
import type { Messages } from './messages.js';

/** Spanish, for `messages`, beside `locale="es"`. */
export const es: Messages = { language: 'es', ...anomalies, ...common, ...chart, ...alerts, ...allowance, ...badge, ...balances, ...burnDown, ...dashboards, ...embed, ...invoices, ...listen, ...outlook, ...range, ...seats, ...simulator, ...recharges, ...tables };
