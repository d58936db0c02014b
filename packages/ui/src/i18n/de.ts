import { alerts } from './de/alerts.js';
import { allowance } from './de/allowance.js';
import { anomalies } from './de/anomalies.js';
import { badge } from './de/badge.js';
import { balances } from './de/balances.js';
import { burnDown } from './de/burnDown.js';
import { chart } from './de/chart.js';
import { common } from './de/common.js';
import { dashboards } from './de/dashboards.js';
import { embed } from './de/embed.js';
import { invoices } from './de/invoices.js';
import { listen } from './de/listen.js';
import { outlook } from './de/outlook.js';
import { range } from './de/range.js';
import { seats } from './de/seats.js';
import { simulator } from './de/simulator.js';
import { recharges } from './de/recharges.js';
import { tables } from './de/tables.js';
import type { Messages } from './messages.js';

/** German, for `messages`, beside `locale="de"`. */
export const de: Messages = { language: 'de', ...anomalies, ...common, ...chart, ...alerts, ...allowance, ...badge, ...balances, ...burnDown, ...dashboards, ...embed, ...invoices, ...listen, ...outlook, ...range, ...seats, ...simulator, ...recharges, ...tables };
