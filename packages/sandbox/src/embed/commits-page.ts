import type { BalanceRecord, LedgerEntry } from '../world/balances.js';
import type { Books } from '../world/books.js';
import { type Exact, total, ZERO } from '../world/exact.js';
import { grantName } from '../world/lines.js';
import { covers } from '../world/time.js';
import { amountText, dateText } from './format.js';
import { html, type Markup, named } from './html.js';

const KIND = { PREPAID: 'Prepaid commit', POSTPAID: 'Minimum commitment', CREDIT: 'Credit' } as const;

const sentence = (type: string): string => {
  const words = type.replace(/^(PREPAID_COMMIT|POSTPAID_COMMIT|CREDIT)_/, '').replace('AUTOMATED_', '').replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function grantedSoFar({ ledger }: BalanceRecord): Exact {
  return total(ledger.filter(({ type }) => /SEGMENT_START|INITIAL_BALANCE|SEAT_BASED/.test(type)).map(({ amount }) => amount));
}

/** What has been granted by now, or will be if all of the record is still ahead. */
function sizeText(record: BalanceRecord, now: number): string {
  const { segments, unit } = record.grant;
  const isAhead = segments.every((segment) => segment.start > now);
  return isAhead ? `${amountText(total(segments.map(({ amount }) => amount)), unit)} to come` : `of ${amountText(grantedSoFar(record), unit)}`;
}

function stateText({ grant }: BalanceRecord, now: number): string {
  const current = grant.segments.find((segment) => covers(segment, now));
  if (current) return `Until ${dateText(current.end)}`;
  const ahead = grant.segments.find((segment) => segment.start > now);
  return ahead ? `From ${dateText(ahead.start)}` : `Ended ${dateText(Math.max(...grant.segments.map((segment) => segment.end)))}`;
}

function ledgerRow(record: BalanceRecord, { type, amount, at, reason }: LedgerEntry): Markup {
  return html`<tr><td>${sentence(type)}${reason !== undefined && html` <span class="quiet">${named(reason)}</span>`}</td><td>${dateText(at)}</td><td>${amountText(amount, record.grant.unit)}</td></tr>`;
}

function balanceRow(record: BalanceRecord, now: number): Markup {
  const { grant, balance } = record;
  const granted = grantedSoFar(record);
  const percent = granted.gt(ZERO) ? Math.min(100, Number(balance.div(granted).times(100).round(1).toString())) : 0;
  return html`<details><summary class="row"><span><b>${named(grantName(grant))}</b> <span class="pill">${KIND[grant.type]}</span></span><b class="end">${amountText(balance, grant.unit)}</b>
<span class="bar"><i style="width:${percent}%"></i></span><span class="quiet">${stateText(record, now)}</span><span class="quiet end">${sizeText(record, now)}</span></summary>
<table><thead><tr><th>Entry</th><th>Date</th><th>Amount</th></tr></thead><tbody>${record.ledger.map((entry) => ledgerRow(record, entry))}</tbody></table></details>`;
}

/** Commits and credits, the usable ones first, each with a ledger to open. */
export function commitsPage(books: Books): Markup {
  const records = books.balances().filter(({ grant }) => grant.archivedAt === undefined);
  const sorted = [...records].sort((a, b) => Number(b.balance.gt(ZERO)) - Number(a.balance.gt(ZERO)) || b.grant.createdAt - a.grant.createdAt);
  return html`<h1>Commits and credits</h1><p class="quiet">${named(books.customer.name)}</p><div class="card">${
    sorted.length === 0 ? html`<div class="empty">No commits or credits yet</div>` : sorted.map((record) => balanceRow(record, books.now))
  }</div>`;
}
