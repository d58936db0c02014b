import { alerts } from './fr/alerts.js';
import { allowance } from './fr/allowance.js';
import { anomalies } from './fr/anomalies.js';
import { badge } from './fr/badge.js';
import { balances } from './fr/balances.js';
import { burnDown } from './fr/burnDown.js';
import { chart } from './fr/chart.js';
import { common } from './fr/common.js';
import { dashboards } from './fr/dashboards.js';
import { embed } from './fr/embed.js';
import { invoices } from './fr/invoices.js';
import { listen } from './fr/listen.js';
import { outlook } from './fr/outlook.js';
import { range } from './fr/range.js';
import { seats } from './fr/seats.js';
import { simulator } from './fr/simulator.js';
import { recharges } from './fr/recharges.js';
import { tables } from './fr/tables.js';
import type { Messages } from './messages.js';

/** French, for `messages`, beside `locale="fr"`. */
export const fr: Messages = { language: 'fr', ...anomalies, ...common, ...chart, ...alerts, ...allowance, ...badge, ...balances, ...burnDown, ...dashboards, ...embed, ...invoices, ...listen, ...outlook, ...range, ...seats, ...simulator, ...recharges, ...tables };
