import { instant, toRechargesView, USD, type ContractRow, type RechargesView, type ThresholdConfiguration } from '@meterboard/data';

export const threshold = (more: Partial<ThresholdConfiguration> = {}): ThresholdConfiguration => ({
  is_enabled: true, threshold_amount: 10_000, recharge_to_amount: 50_000, payment_gate_config: { payment_gate_type: 'STRIPE' }, ...more,
});

export const contract = (more: Partial<ContractRow> = {}): ContractRow => ({
  id: 'scale', name: 'Scale plan', starting_at: '2026-01-01T00:00:00Z', prepaid_balance_threshold_configuration: threshold(), ...more,
});

/** A balance that is recharged from $100 to $500, unless it is told otherwise. */
export const rechargesView = (...rows: ContractRow[]): RechargesView =>
  toRechargesView(rows.length === 0 ? [contract()] : rows, { now: instant('2026-11-18T12:00:00Z'), units: [{ kind: 'pricing-unit', id: 'credits', name: 'AI credits' }], currency: USD });

export const recharging = (more: Partial<ThresholdConfiguration>): RechargesView => rechargesView(contract({ prepaid_balance_threshold_configuration: threshold(more) }));
