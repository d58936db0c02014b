import type { AlertMessages } from './messages/alerts.js';
import type { AnomalyMessages } from './messages/anomalies.js';
import type { AllowanceMessages } from './messages/allowance.js';
import type { BadgeMessages } from './messages/badge.js';
import type { BalanceMessages } from './messages/balances.js';
import type { BurnDownMessages } from './messages/burnDown.js';
import type { CommonMessages } from './messages/common.js';
import type { DashboardMessages } from './messages/dashboards.js';
import type { EmbedMessages } from './messages/embed.js';
import type { InvoiceMessages } from './messages/invoices.js';
import type { ListenMessages } from './messages/listen.js';
import type { OutlookMessages } from './messages/outlook.js';
import type { RangeMessages } from './messages/range.js';
import type { SeatMessages } from './messages/seats.js';
import type { SimulatorMessages } from './messages/simulator.js';
import type { SpendMessages } from './messages/spend.js';
import type { RechargeMessages } from './messages/recharges.js';
import type { TableMessages } from './messages/tables.js';

/** Every text that is shown or spoken, as whole sentences, since word order and plurals differ between languages. Pass any part of it to replace that part. */
export interface Messages extends AlertMessages, AnomalyMessages, CommonMessages, SpendMessages, AllowanceMessages, BadgeMessages, BalanceMessages, BurnDownMessages, DashboardMessages, EmbedMessages, InvoiceMessages, ListenMessages, OutlookMessages, RangeMessages, SeatMessages, SimulatorMessages, RechargeMessages, TableMessages {
  /** BCP 47: the language of the sentences, for their plurals. Dates and numbers follow the `locale` prop. */
  language: string;
}

/** Any part of it: the sentences that a component needs, or those that a host replaces. */
export type Sections = Partial<Omit<Messages, 'issue'>> & { issue?: Partial<Messages['issue']> };
