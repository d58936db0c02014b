import { wireNumber } from '../world/exact.js';
import type { Contract, Recharge, Threshold } from '../world/story.js';

const wireThreshold = ({ enabled, amount, product }: Threshold): object => ({
  is_enabled: enabled, threshold_amount: wireNumber(amount), commit: { product_id: product.id, name: product.name },
  payment_gate_config: { payment_gate_type: 'STRIPE', tax_type: 'NONE', stripe_config: { payment_type: 'PAYMENT_INTENT' } },
});

/** A custom unit is named, the contract's own currency is not. */
const wireRecharge = (recharge: Recharge, { unit }: Contract): object => ({
  ...wireThreshold(recharge), recharge_to_amount: wireNumber(recharge.upTo), ...(recharge.unit.id !== unit.id && { custom_credit_type_id: recharge.unit.id }),
});

/** The two fields of a contract that make it charge by itself; absent where it does not. */
export const wireThresholds = (contract: Contract): object => ({
  ...(contract.recharge && { prepaid_balance_threshold_configuration: wireRecharge(contract.recharge, contract) }),
  ...(contract.spendThreshold && { spend_threshold_configuration: wireThreshold(contract.spendThreshold) }),
});
