import type { BalanceLine, BalancesView, NetBalanceView } from '../../view/balances.js';
import * as cell from './cells.js';

type Column = readonly [name: string, read: (line: BalanceLine) => cell.Cell];

const COLUMNS: readonly Column[] = [
  ['id', (line) => cell.text(line.id)],
  ['name', (line) => cell.text(line.name)],
  ['kind', (line) => line.kind],
  ['status', (line) => line.status],
  ['unit', (line) => cell.unit(line.unit)],
  ['granted', (line) => cell.number(line.granted)],
  ['upcoming', (line) => cell.number(line.upcoming)],
  ['used', (line) => cell.number(line.used)],
  ['pending', (line) => cell.number(line.pending)],
  ['expired', (line) => cell.number(line.expired)],
  ['rolled_over', (line) => cell.number(line.rolledOver)],
  ['trued_up', (line) => cell.number(line.truedUp)],
  ['adjusted', (line) => cell.number(line.adjusted)],
  ['reversed', (line) => cell.number(line.reversed)],
  ['other', (line) => cell.number(line.other)],
  ['remaining', (line) => cell.number(line.remaining)],
  ['overdrawn', (line) => cell.number(line.overdrawn)],
  ['expired_unposted', (line) => cell.number(line.expiredUnposted)],
  ['priority', (line) => cell.number(line.priority)],
  ['contract_id', (line) => cell.text(line.contractId)],
  ['next_expiry_at', (line) => line.nextExpiry?.at ?? ''],
  ['next_expiry_amount', (line) => cell.number(line.nextExpiry?.amount ?? null)],
  ['archived_at', (line) => line.archivedAt ?? ''],
];

/** One record per commit or credit; an empty amount is unknown. */
export const balancesCsv = (view: BalancesView): string =>
  cell.table(
    COLUMNS.map(([name]) => name),
    view.lines.map((line) => COLUMNS.map(([, read]) => read(line))),
  );

export const netBalanceCsv = ({ asOf, balance, scope, level }: NetBalanceView): string =>
  cell.table(['as_of', 'value', 'unit', 'scope', 'level'], [[asOf, cell.number(balance.value), cell.unit(balance.unit), scope, level]]);
