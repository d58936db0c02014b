import { decimal, unitKey, type BalanceLine, type BalancesView, type Decimal, type Unit } from '@meterboard/data';
import type { DashboardOption } from '../../components/MetronomeEmbed/embedRequest.js';
import type { BalanceMessages } from '../../i18n/messages/balances.js';
import { readOr } from '../../i18n/readOr.js';
import { flagOption, textOption } from '../options.js';
import type { NamedUnit } from '../UnitChoice.js';

/** Metronome's `dashboard_options` for commits and credits, once read. */
export interface BalanceOptions {
  hideNames: boolean;
  creditTypeId: string | null;
}

/** @throws BillingError of code 'embed', with the path, for an invalid value */
export const readBalanceOptions = (options: readonly DashboardOption[]): BalanceOptions => ({
  hideNames: flagOption(options, 'hide_grant_name') ?? false,
  creditTypeId: textOption(options, 'credit_ledger_credit_type_id'),
});

/** Decimal text in major units: of any unit, or of each by its credit type id. */
export type LowBelow = string | Readonly<Record<string, string>>;

/** The amount for one unit; null where none was given that can be read. */
export const lowOf = (given: LowBelow | undefined, unitId: string | null): Decimal | null => readOr(() => decimal((typeof given === 'object' ? given[unitId ?? ''] : given) ?? ''), null);

const isOf = (unit: Unit, id: string | null): boolean => id === null || ('id' in unit && unit.id === id);

/** The balances as the options want them shown; the same view, by identity, where they want nothing special. */
export function shownBalances(view: BalancesView, { hideNames, creditTypeId }: BalanceOptions, { balanceKind }: BalanceMessages): BalancesView {
  if (!hideNames && creditTypeId === null) return view;
  const lines = view.lines.filter(({ unit }) => isOf(unit, creditTypeId));
  return { ...view, lines: hideNames ? lines.map((line): BalanceLine => ({ ...line, name: balanceKind[line.kind] })) : lines, totals: view.totals.filter(({ unit }) => isOf(unit, creditTypeId)) };
}

/** A unit of money or credits, in which the figures above the table can be. */
export interface SpendableUnit extends NamedUnit {
  key: string;
}

/** The units that can be spent: not quantities, and not the unknown unit. */
export function spendableUnits({ totals }: BalancesView): readonly SpendableUnit[] {
  return totals.flatMap(({ unit }) => {
    const name = unit.kind === 'currency' ? unit.code : unit.kind === 'pricing-unit' ? unit.name : null;
    return name === null || !('id' in unit) ? [] : [{ key: unitKey(unit), id: unit.id, name }];
  });
}

/** The balances of one unit, and those that do not say what unit they are in: they may be of this one, and make its figures partial. */
export const ofUnit = (view: BalancesView, key: string): BalancesView => ({
  ...view,
  lines: view.lines.filter(({ unit }) => unitKey(unit) === key || unit.kind === 'unknown'),
  totals: view.totals.filter(({ unit }) => unitKey(unit) === key),
});

export interface NextExpiry {
  line: BalanceLine;
  expiry: NonNullable<BalanceLine['nextExpiry']>;
}

/** The first expiry among balances that can be spent; of several at the same moment, the first in the list. */
export function nextExpiryOf({ lines }: BalancesView): NextExpiry | null {
  return lines.reduce<NextExpiry | null>((first, line) => {
    const { nextExpiry: expiry, status, kind, unit } = line;
    if (expiry === null || status !== 'active' || kind === 'postpaid-commit' || unit.kind === 'unknown') return first;
    return first === null || Date.parse(expiry.at) < Date.parse(first.expiry.at) ? { line, expiry } : first;
  }, null);
}
