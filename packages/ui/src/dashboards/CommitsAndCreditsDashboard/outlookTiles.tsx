import { compare, sign, sum, ZERO, type BalancesView, type BurnDown, type BurnDownEstimate, type Decimal, type Instant, type Unit } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { billingDay } from '../../i18n/billingDates.js';
import type { BadgeMessages } from '../../i18n/messages/badge.js';
import type { BalanceMessages } from '../../i18n/messages/balances.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { DashboardMessages } from '../../i18n/messages/dashboards.js';
import type { OutlookMessages } from '../../i18n/messages/outlook.js';
import type { TableMessages } from '../../i18n/messages/tables.js';
import { runOutWords } from '../../i18n/outlook.js';
import { isolatedName } from '../../i18n/shortName.js';
import type { Words } from '../../i18n/words.js';
import { DASH, noFigure, type TileFigure } from '../tileFigure.js';
import { nextExpiryOf } from './balanceChoice.js';

export type BalanceWords = Words<CommonMessages & TableMessages & BadgeMessages & BalanceMessages & DashboardMessages & OutlookMessages>;

const nameOf = (name: string, { messages }: BalanceWords): string => isolatedName(nameOr(name, messages.unnamed));

export interface Available {
  amount: Decimal;
  unit: Unit;
  asOf: Instant;
  lowBelow: Decimal | null;
  /** A record does not say what is left of it. */
  isPartial: boolean;
}

/** What a figure says of itself where it may be too low. */
const caution = (isPartial: boolean, { messages }: BalanceWords): readonly string[] => (isPartial ? [messages.totalPartial] : []);

export function availableFigure({ amount, unit, asOf, lowBelow, isPartial }: Available, words: BalanceWords): TileFigure {
  const { messages, formats } = words;
  const level = sign(amount) <= 0 ? 'empty' : lowBelow !== null && compare(amount, lowBelow) < 0 ? 'low' : 'healthy';
  return { value: <bdi data-level={sign(amount) < 0 ? 'overdrawn' : level}>{formats.amount(amount, unit)}</bdi>, note: [messages.balanceLevel[level], messages.asOf(formats.moment(asOf)), ...caution(isPartial, words)].join(' · ') };
}

export function expiryFigure(view: BalancesView, words: BalanceWords): TileFigure {
  const { messages, formats } = words;
  const next = nextExpiryOf(view);
  if (next === null) return { value: DASH, note: sign(view.totals[0]?.spendable ?? ZERO) > 0 ? messages.nothingExpires : messages.balanceLevel.empty };
  const { line, expiry } = next;
  const name = nameOf(line.name, words);
  return { value: billingDay(expiry.at, formats), note: expiry.amount === null ? name : messages.expiresNext(formats.amount(expiry.amount, line.unit), name) };
}

/** Without a balance nothing can run out, which says why it has no day. */
function runOutTile(burnDown: BurnDownEstimate, words: BalanceWords): TileFigure {
  const { balance, partial } = burnDown;
  const more = caution(partial, words);
  if (sign(balance) <= 0) return { value: DASH, note: [words.messages.balanceLevel.empty, ...more].join(' · ') };
  const { value, note } = runOutWords(burnDown, words);
  return { value, note: [note, ...more].join(' ') };
}

/** How many losses are named. The others are in the sum. */
const NAMED_LOSSES = 2;

/** The sum of what is expected to be lost. A loss that is only possible adds nothing and is not named. */
function lossOf({ losses, unit }: BurnDownEstimate, words: BalanceWords): TileFigure {
  const { messages, formats } = words;
  const expected = losses.filter(({ estimate }) => sign(estimate) > 0);
  if (expected.length === 0) return { value: DASH, note: messages.nothingLost };
  const named = expected.slice(0, NAMED_LOSSES).map(({ name, at }) => messages.wouldExpire(nameOf(name, words), billingDay(at, formats)));
  return { value: `≈ ${formats.amount(sum(expected.map(({ estimate }) => estimate)), unit)}`, note: [...named, ...(expected.length > NAMED_LOSSES ? ['…'] : [])].join(' ') };
}

/** When the balance runs out, and what would expire unused. With too little history, says how much is needed. */
export function outlookFigures(burnDown: BurnDown, words: BalanceWords): { runOut: TileFigure; losses: TileFigure } {
  if (burnDown.status === 'estimate') return { runOut: runOutTile(burnDown, words), losses: lossOf(burnDown, words) };
  const { messages, formats } = words;
  return { runOut: { value: DASH, note: messages.outlookUnknown(burnDown.have, formats.count(burnDown.have), formats.count(burnDown.needed)) }, losses: noFigure(messages) };
}
