import { decimal } from './exact/decimal.js';
import { fixtureRows } from './fixtures.test.kit.js';
import { instant, interval } from './time/instant.js';
import { balanceHistory } from './transform/balanceHistory.js';
import { explainAlert } from './transform/explainAlert.js';
import { findAnomalies } from './transform/findAnomalies.js';
import { includedQuantity } from './transform/includedQuantity.js';
import { overlayPrevious } from './transform/overlayPrevious.js';
import { quantitiesOf } from './transform/quantitiesOf.js';
import { seatFigures } from './transform/seatFigures.js';
import { simulateCost } from './transform/simulateCost.js';
import { toAlertsView } from './transform/toAlertsView.js';
import { toAllowanceView } from './transform/toAllowanceView.js';
import { toBalancesView } from './transform/toBalancesView.js';
import { toInvoicesView } from './transform/toInvoicesView.js';
import { toRateCardView } from './transform/toRateCardView.js';
import { toRechargesView } from './transform/toRechargesView.js';
import { toSeatBalancesView } from './transform/toSeatBalancesView.js';
import { toSeatsCsv } from './transform/toSeatsCsv.js';
import { toSpendView } from './transform/toSpendView.js';
import { toUsageView } from './transform/toUsageView.js';
import type { SpendView } from './view/spend.js';
import type { UsageView } from './view/usage.js';
import type { RateScheduleRow } from './wire/rate.js';

const now = instant('2025-05-15T12:00:00Z');
const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const NOVEMBER = interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z');

function ofRates(rows: readonly RateScheduleRow[]): object {
  const card = toRateCardView(rows, { now });
  const asked = card.rates.map(({ productId, group }) => ({ productId, group, quantity: decimal('1234.5') }));
  return [card, simulateCost(card, asked, { at: now }), rows.map(includedQuantity)];
}

function ofSeries(view: UsageView | SpendView): object {
  const allowance = { value: decimal(1000), unit: view.unit };
  return [findAnomalies(view, { now }), overlayPrevious(view, view, { current: 'now', previous: 'before' }), toAllowanceView(view, { now, allowance })];
}

function ofBalances(rows: never): object {
  const view = toBalancesView(rows, { now });
  const single = view.lines.filter(({ segments }) => segments.length === 1);
  return [view.lines.map(({ unit }) => balanceHistory(view, unit)), single.map((line) => toAllowanceView(line, { now }))];
}

function ofSeats(rows: never): object {
  const view = toSeatBalancesView(rows, { now });
  return [view, seatFigures(view), toSeatsCsv(view)];
}

function ofAlerts(rows: never): object {
  const view = toAlertsView(rows, { now });
  return [view, view.alerts.map(explainAlert)];
}

function ofInvoices(rows: never): object {
  const card = toRateCardView(fixtureRows('rate_schedule.json'), { now });
  return toInvoicesView(rows, { now }).invoices.map((invoice) => quantitiesOf(invoice, card));
}

/** What is told of rows that have no file of their own, or by way of a view. */
export const DERIVED: [name: string, rows: unknown, tell: (rows: never) => object][] = [
  ['rates and what they cost', fixtureRows('rate_schedule.json'), ofRates],
  ['toRechargesView', fixtureRows('contracts_list.json'), (rows) => toRechargesView(rows, { now })],
  ['seats', fixtureRows('seat_balances.json'), ofSeats],
  ['alerts', fixtureRows('alerts_list.json'), ofAlerts],
  ['the history of balances, and what they allow', fixtureRows('balances_cases.json'), ofBalances],
  ['what stands out of usage, and what it is compared with', fixtureRows('usage_month_3_regions.json'), (rows) => ofSeries(toUsageView(rows, { interval: OCTOBER, bucket: 'day', groupBy: ['region'] }))],
  ['what stands out of spend, and what it is compared with', fixtureRows('breakdowns_commit_burndown.json'), (rows) => ofSeries(toSpendView(rows, { interval: NOVEMBER, bucket: 'day' }))],
  ['the quantities of invoices', fixtureRows('invoices_list.json'), ofInvoices],
];
