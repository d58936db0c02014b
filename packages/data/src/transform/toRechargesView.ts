import { shift, subtract, type Decimal } from '../exact/decimal.js';
import { unitOf, wireShift, type Unit } from '../exact/unit.js';
import { fromEpoch, instant, toEpoch, type Instant } from '../time/instant.js';
import type { RechargeLine, RechargesView } from '../view/recharges.js';
import { readContracts, type Contract, type ContractRow } from '../wire/contract.js';
import type { Threshold } from '../wire/threshold.js';
import { dictionary } from '../wire/words.js';
import { checkOptions } from './options/shape.js';
import { aUnit, unitList } from './options/units.js';
import { refuseTwoCustomers } from './series/customer.js';
import { Issues } from './series/issues.js';
import { lastByKey } from './series/lastByKey.js';
import { byCodeUnit } from './series/order.js';

export interface RechargesOptions {
  now: Instant;
  /** From GET /v1/credit-types/list, through toUnits. USD is built in; an id that is not listed is a pricing unit. */
  units?: readonly Unit[] | undefined;
  /** The currency of your rate cards. Used for a contract without any subscription, charge or commit, from which its currency could be told. */
  currency?: Unit | undefined;
}

interface Context {
  readonly now: number;
  readonly units: readonly Unit[];
  readonly currency: Unit | undefined;
}

const GATES = dictionary({ stripe: 'STRIPE', external: 'EXTERNAL', none: 'NONE' });

/** Of two currencies, nobody knows which is meant. */
function unitIn({ creditTypeId }: Threshold, { currencyIds: [only, second] }: Contract, { units, currency }: Context): Unit {
  if (creditTypeId !== null) return unitOf({ id: creditTypeId }, units);
  if (only === undefined) return currency ?? { kind: 'unknown' };
  return second === undefined ? unitOf({ id: only }, units) : { kind: 'unknown' };
}

function statusOf({ isEnabled }: Threshold, { start, end, archivedAt }: Contract, now: number): RechargeLine['status'] {
  if ((end !== null && end <= now) || (archivedAt !== null && archivedAt <= now)) return 'over';
  if (start > now) return 'upcoming';
  return isEnabled ? 'on' : 'off';
}

function toLine(trigger: RechargeLine['trigger'], threshold: Threshold, contract: Contract, context: Context): RechargeLine {
  const unit = unitIn(threshold, contract, context);
  const major = (amount: Decimal): Decimal => shift(amount, wireShift(unit));
  const { amount, rechargeTo, discount } = threshold;
  return {
    id: `${trigger}:${contract.id}`,
    contractId: contract.id,
    contractName: contract.name,
    trigger,
    status: statusOf(threshold, contract, context.now),
    start: fromEpoch(contract.start),
    end: contract.end === null ? null : fromEpoch(contract.end),
    unit,
    threshold: major(amount),
    rechargeTo: rechargeTo === null ? null : major(rechargeTo),
    least: rechargeTo === null ? null : major(subtract(rechargeTo, amount)),
    gate: GATES.get(threshold.gate.toUpperCase()) ?? 'other',
    discount: discount === null ? null : { paymentFraction: discount.paymentFraction, capped: discount.isCapped },
    someProducts: threshold.isForSomeProducts,
    someBalances: threshold.isOfSomeBalances,
  };
}

function linesOf(contract: Contract, context: Context): RechargeLine[] {
  const { ofBalance, ofSpend } = contract;
  return [ofBalance === null ? [] : toLine('balance', ofBalance, contract, context), ofSpend === null ? [] : toLine('spend', ofSpend, contract, context)].flat();
}

const RANK: Record<RechargeLine['status'], number> = { on: 0, off: 0, upcoming: 1, over: 2 };

/**
 * When contracts charge by themselves, from rows of POST /v2/contracts/list: auto-recharge (`prepaid_balance_threshold_configuration`) and threshold
 * billing (`spend_threshold_configuration`). Contracts without either have no line.
 *
 * A contract does not name its currency. It is that of its subscriptions, scheduled charges and commits' invoices, if they are all in one; else
 * `options.currency`; else unknown. USD is converted from cents to dollars, all other units come whole.
 *
 * @throws WireFormatError with the path of the first broken field or option, such as `rows[3].prepaid_balance_threshold_configuration.threshold_amount`
 * @throws TimeRangeError if `now` is not an instant
 */
export function toRechargesView(rows: readonly ContractRow[], options: RechargesOptions): RechargesView {
  checkOptions(options, { 'units?': unitList, 'currency?': aUnit });
  const asOf = instant(options.now, 'options.now');
  const context = { now: toEpoch(asOf), units: options.units ?? [], currency: options.currency };
  const issues = new Issues();
  const contracts = readContracts(rows);
  refuseTwoCustomers(contracts.map(({ customerId }) => customerId));
  const distinct = [...lastByKey(contracts, ({ id }) => id, 'The same contract', issues).values()];
  const recharges = distinct
    .flatMap((contract) => linesOf(contract, context))
    .toSorted((a, b) => RANK[a.status] - RANK[b.status] || byCodeUnit(b.start, a.start) || byCodeUnit(a.id, b.id));
  return { kind: 'recharges', asOf, recharges, issues: issues.toList() };
}
