import type { BalanceLine, BalancesView, NetBalanceView } from '../../view/balances.js';
import * as cell from './cells.js';

type Column = readonly [name: string, read: (line: BalanceLine) => cell.Cell];

/** Their columns have the same names, in snake case. */
const NUMBERS = [
  ...(['granted', 'upcoming', 'used', 'pending', 'expired', 'rolledOver', 'truedUp', 'adjusted', 'reversed', 'other'] as const),
  ...(['remaining', 'overdrawn', 'expiredUnposted', 'priority'] as const),
];

const COLUMNS: readonly Column[] = [
  ['id', (line) => cell.text(line.id)],
  ['name', (line) => cell.text(line.name)],
  ['kind', (line) => line.kind],
  ['status', (line) => line.status],
  ['unit', (line) => cell.unit(line.unit)],
  ...NUMBERS.map((name): Column => [name.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`), (line) => cell.number(line[name])]),
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
