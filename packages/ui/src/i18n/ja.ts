import { alerts } from './ja/alerts.js';
import { allowance } from './ja/allowance.js';
import { anomalies } from './ja/anomalies.js';
import { badge } from './ja/badge.js';
import { balances } from './ja/balances.js';
import { burnDown } from './ja/burnDown.js';
import { chart } from './ja/chart.js';
import { common } from './ja/common.js';
import { dashboards } from './ja/dashboards.js';
import { embed } from './ja/embed.js';
import { invoices } from './ja/invoices.js';
import { listen } from './ja/listen.js';
import { outlook } from './ja/outlook.js';
import { range } from './ja/range.js';
import { seats } from './ja/seats.js';
import { simulator } from './ja/simulator.js';
import { recharges } from './ja/recharges.js';
import { tables } from './ja/tables.js';
import type { Messages } from './messages.js';

/** Japanese, for `messages`, beside `locale="ja"`. */
export const ja: Messages = { language: 'ja', ...anomalies, ...common, ...chart, ...alerts, ...allowance, ...badge, ...balances, ...burnDown, ...dashboards, ...embed, ...invoices, ...listen, ...outlook, ...range, ...seats, ...simulator, ...recharges, ...tables };
