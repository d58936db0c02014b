import type { Unit } from '../exact/unit.js';
import { instant, toEpoch, type Instant } from '../time/instant.js';
import type { BalancesView } from '../view/balances.js';
import { readBalances, type BalanceRecord } from '../wire/balance.js';
import { toBalanceLine } from './balances/line.js';
import { addBalanceIssues } from './balances/issues.js';
import { byUsefulness } from './balances/order.js';
import { balanceTotals } from './balances/totals.js';
import { checkOptions } from './options/shape.js';
import { unitList } from './options/units.js';
import { Issues } from './series/issues.js';
import { lastByKey } from './series/lastByKey.js';

export interface BalancesOptions {
  /** The moment to look at: it decides what is open, over, pending and lost. */
  now: Instant;
  /** From GET /v1/credit-types/list, through toUnits. USD is built in; an id that is not listed is a pricing unit. */
  units?: readonly Unit[] | undefined;
}

/**
 * What a customer was granted, used, lost and has left, record by record and per unit.
 *
 * `records` are rows of POST /v1/contracts/customerBalances/list, of one page or of all. Ask for them with `include_balance`,
 * `include_ledgers` and `include_contract_balances`: an amount that was not asked for is null, never 0. USD is converted from cents
 * to dollars. A grant dated after `now` is in no ledger and no figure except `upcoming`. Lines are sorted by status, then burn order.
 *
 * ```ts
 * import { instant, toBalancesView, type BalanceRecord } from '@meterboard/data';
 *
 * export const balancesOf = (records: readonly BalanceRecord[]) => toBalancesView(records, { now: instant(new Date().toISOString()) });
 * ```
 *
 * @throws WireFormatError with the path of the first broken field or option, such as `rows[3].ledger[1].amount`
 * @throws TimeRangeError if `now` is not an instant
 */
export function toBalancesView(records: readonly BalanceRecord[], options: BalancesOptions): BalancesView {
  checkOptions(options, { 'units?': unitList });
  const asOf = instant(options.now, 'options.now');
  const issues = new Issues();
  const distinct = lastByKey(readBalances(records), ({ id }) => id, 'The same commit or credit', issues);
  const lines = [...distinct.values()]
    .map((record) => toBalanceLine(record, toEpoch(asOf), options.units ?? []))
    .toSorted(byUsefulness);
  addBalanceIssues(records, lines, issues);
  return { kind: 'balances', asOf, lines, totals: balanceTotals(lines), issues: issues.toList() };
}
