import { toEpoch, type Instant } from '../time/instant.js';
import { CENTS, type SampleCreditType } from './creditTypes.js';
import { contractIdOf, customerIdOf, DEFAULT_SEED, productIdOf } from './ids.js';
import { monthStart, SAMPLE_NOW, wireTime } from './moments.js';
import { idOf } from './noise.js';

interface SampleThreshold {
  is_enabled: boolean;
  threshold_amount: number;
  commit: { product_id: string; name: string };
  payment_gate_config: { payment_gate_type: 'STRIPE'; stripe_config: { payment_type: 'PAYMENT_INTENT' } };
}

/** A row of POST /v2/contracts/list. */
export interface SampleContract {
  id: string;
  customer_id: string;
  name: string;
  starting_at: string;
  created_at: string;
  created_by: string;
  commits: [];
  overrides: [];
  scheduled_charges: { id: string; product: { id: string; name: string }; schedule: { credit_type: SampleCreditType } }[];
  transitions: [];
  usage_filter: [];
  usage_statement_schedule: { frequency: 'MONTHLY'; billing_anchor_date: string };
  prepaid_balance_threshold_configuration: SampleThreshold & { recharge_to_amount: number };
  spend_threshold_configuration: SampleThreshold;
}

export interface ContractSketch {
  seed?: number | undefined;
  now?: Instant | undefined;
  /** Whether the balance is recharged by itself. Default true. Metronome switches it off after a failed payment. */
  recharging?: boolean | undefined;
}

/** Rows of POST /v2/contracts/list, for `toRechargesView`: a contract whose balance is bought up to $500 when it falls to $100, and that charges spend from $2,500. */
export function contractRows({ seed = DEFAULT_SEED, now = SAMPLE_NOW, recharging = true }: ContractSketch = {}): SampleContract[] {
  const start = wireTime(monthStart(toEpoch(now), -6));
  const threshold = (name: string, amount: number): SampleThreshold => ({
    is_enabled: recharging,
    threshold_amount: amount,
    commit: { product_id: productIdOf(name), name },
    payment_gate_config: { payment_gate_type: 'STRIPE', stripe_config: { payment_type: 'PAYMENT_INTENT' } },
  });
  return [
    {
      id: contractIdOf(seed),
      customer_id: customerIdOf(seed),
      name: 'Sample contract',
      starting_at: start,
      created_at: start,
      created_by: 'Sample',
      commits: [],
      overrides: [],
      scheduled_charges: [{ id: idOf(seed, 'support charge'), product: { id: productIdOf('Support'), name: 'Support' }, schedule: { credit_type: { ...CENTS } } }],
      transitions: [],
      usage_filter: [],
      usage_statement_schedule: { frequency: 'MONTHLY', billing_anchor_date: start },
      prepaid_balance_threshold_configuration: { ...threshold('Balance top-up', 10_000), recharge_to_amount: 50_000 },
      spend_threshold_configuration: threshold('Usage so far', 250_000),
    },
  ];
}
