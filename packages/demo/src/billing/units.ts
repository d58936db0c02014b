import type { BalancesView, SpendView, Unit } from '@meterboard/data';

export interface UnitOption {
  /** Credit type id. */
  value: string;
  label: string;
}

function optionOf(unit: Unit): UnitOption[] {
  if (unit.kind === 'currency') return [{ value: unit.id, label: unit.code }];
  return unit.kind === 'pricing-unit' ? [{ value: unit.id, label: unit.name }] : [];
}

/**
 * The units of a customer's invoices and balances, the invoices' own first. Amounts of two units have no sum, so a customer with
 * several has to choose one.
 */
export function unitOptions(invoiced: SpendView | undefined, balances: BalancesView | undefined): UnitOption[] {
  const units = [...(invoiced === undefined ? [] : [invoiced.unit]), ...(balances?.totals ?? []).map(({ unit }) => unit)];
  return [...new Map(units.flatMap(optionOf).map((option) => [option.value, option])).values()];
}
