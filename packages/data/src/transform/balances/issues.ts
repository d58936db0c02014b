import type { BalanceLine } from '../../view/balances.js';
import type { BalanceRecord } from '../../wire/balance.js';
import type { WireAmount } from '../../wire/read.js';
import { countInexact } from '../series/inexact.js';
import type { Issues } from '../series/issues.js';

/** Every amount of a record, as it came from the wire. */
const amountsIn = ({ balance, ledger, access_schedule, invoice_schedule }: BalanceRecord): (WireAmount | null | undefined)[] => [
  balance,
  ...[ledger, access_schedule?.schedule_items, invoice_schedule?.schedule_items].flatMap((items) => (items ?? []).map(({ amount }) => amount)),
];

/** Adds an issue for everything odd about the records that reading them let through. */
export function addBalanceIssues(records: readonly BalanceRecord[], lines: readonly BalanceLine[], issues: Issues): void {
  const strangers = lines.filter(({ kind }) => kind === 'unknown').length;
  const strange = lines.flatMap(({ ledger }) => ledger ?? []).filter(({ bucket }) => bucket === 'other').length;
  issues.add('unknown-type', 'Types that are not known: such a record counts in no total, such a ledger entry stands under "other".', strangers + strange);
  issues.add('not-reconciled', 'The balance is not what the ledger leaves; both are shown as Metronome sent them.', lines.filter(({ reconciled }) => reconciled === false).length);
  issues.add('archived', 'Archived records are listed; nothing of them can be spent.', lines.filter(({ status }) => status === 'archived').length);
  for (const amount of records.flatMap(amountsIn)) if (typeof amount === 'number') countInexact(amount, issues);
}
