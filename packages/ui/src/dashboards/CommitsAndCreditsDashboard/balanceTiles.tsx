import type { BalanceLine, Decimal } from '@meterboard/data';
import { FailedNote } from '../FailedNote.js';
import { DASH, noFigure, WAITING, type TileFigure } from '../tileFigure.js';
import type { Tile } from '../Tiles.js';
import { availableFigure, expiryFigure, outlookFigures, type BalanceWords } from './outlookTiles.js';
import type { Balances } from './useBalances.js';

/** Does not say what is left of it, or in what unit. Without a ledger more is unknown, but not this. */
const isUnknown = ({ kind, status, remaining, unit }: BalanceLine): boolean => kind !== 'postpaid-commit' && status !== 'archived' && (remaining === null || unit.kind === 'unknown');

function available({ own, net }: Balances, blank: TileFigure, lowBelow: Decimal | null, words: BalanceWords): TileFigure {
  if (net?.data !== undefined) return availableFigure({ amount: net.data.balance.value, unit: net.data.balance.unit, asOf: net.data.asOf, lowBelow, isPartial: false }, words);
  const total = own?.totals[0];
  return own === null || total === undefined ? blank : availableFigure({ amount: total.spendable, unit: total.unit, asOf: own.asOf, lowBelow, isPartial: own.lines.some(isUnknown) }, words);
}

function outlook({ outlook: known, own }: Balances, blank: TileFigure, words: BalanceWords): { runOut: TileFigure; losses: TileFigure } {
  if (known === null || own === null) return { runOut: blank, losses: blank };
  if (known.failed) return { runOut: { value: DASH, note: <FailedNote text={words.messages.outlookFailed} retry={known.retry} messages={words.messages} /> }, losses: noFigure(words.messages) };
  return known.burnDown === null ? { runOut: WAITING, losses: WAITING } : outlookFigures(known.burnDown, words);
}

/** The figures above the balances: what is left, when it runs out or expires, and what would be lost. Figures that the source cannot provide are left out. */
export function balanceTiles(balances: Balances, lowBelow: Decimal | null, words: BalanceWords): readonly Tile[] {
  const { messages } = words;
  const waiting = (balances.net ?? balances.table).status === 'pending';
  const blank = waiting ? WAITING : noFigure(messages);
  const first: Tile = { id: 'available', label: messages.spendable, ...available(balances, blank, lowBelow, words) };
  if (balances.net !== null) return [first];
  const expiry: Tile = { id: 'expiry', label: messages.nextExpiry, ...(balances.own === null ? blank : expiryFigure(balances.own, words)) };
  if (balances.outlook === null) return [first, expiry];
  const { runOut, losses } = outlook(balances, blank, words);
  return [first, { id: 'run-out', label: messages.runOut, ...runOut }, expiry, { id: 'losses', label: messages.losses, ...losses }];
}
