import { HOUR } from '../time/duration.js';
import { toEpoch, type Instant } from '../time/instant.js';
import { AI_CREDITS, CENTS, type SampleCreditType } from './creditTypes.js';
import { DEFAULT_SEED } from './ids.js';
import { SAMPLE_NOW, wireTime } from './moments.js';
import { idOf, noiseOf } from './noise.js';

type AlertType =
  | 'spend_threshold_reached'
  | 'invoice_total_reached'
  | 'usage_threshold_reached'
  | 'low_remaining_contract_credit_and_commit_balance_reached'
  | 'low_remaining_commit_percentage_reached'
  | 'low_remaining_days_for_commit_segment_reached';

/** A row of POST /v1/customer-alerts/list. */
export interface SampleAlert {
  customer_status: 'ok' | 'in_alarm' | 'evaluating' | null;
  triggered_by: string | null;
  alert: {
    id: string;
    name: string;
    type: AlertType;
    status: 'enabled' | 'archived' | 'disabled';
    threshold: number;
    updated_at: string;
    credit_type?: SampleCreditType | null;
    group_values?: { key: string; value?: string }[];
  };
}

type Sketch = Pick<SampleAlert['alert'], 'name' | 'type' | 'threshold' | 'credit_type' | 'group_values'>;

/** One alert for each thing that the number of a threshold can mean: money, a percentage, days, a quantity. */
const alerts = (): Sketch[] => [
  { name: 'Spend over $2,000', type: 'spend_threshold_reached', threshold: 200_000, credit_type: { ...CENTS } },
  { name: 'Spend over $500 in eu-central-1', type: 'spend_threshold_reached', threshold: 50_000, credit_type: { ...CENTS }, group_values: [{ key: 'region', value: 'eu-central-1' }] },
  { name: 'Invoice over $1,000', type: 'invoice_total_reached', threshold: 100_000, credit_type: { ...CENTS } },
  { name: 'AI credits running low', type: 'low_remaining_contract_credit_and_commit_balance_reached', threshold: 50_000, credit_type: { ...AI_CREDITS } },
  { name: 'A tenth of the commit left', type: 'low_remaining_commit_percentage_reached', threshold: 10, credit_type: null },
  { name: 'Commit ends in 30 days', type: 'low_remaining_days_for_commit_segment_reached', threshold: 30 },
  { name: 'A million API requests', type: 'usage_threshold_reached', threshold: 1_000_000 },
];

/** Rows of POST /v1/customer-alerts/list, of every kind of threshold. The seed decides which are firing; the last is archived. */
export function alertRows({ seed = DEFAULT_SEED, now = SAMPLE_NOW }: { seed?: number | undefined; now?: Instant | undefined } = {}): SampleAlert[] {
  const noise = noiseOf(seed, 'alerts');
  const sketches = alerts();
  return sketches.map((sketch, index) => {
    const isArchived = index === sketches.length - 1;
    const state = (['ok', 'ok', 'in_alarm', 'evaluating'] as const)[Math.floor(noise(index) * 4)] ?? 'ok';
    return {
      customer_status: isArchived ? null : state,
      triggered_by: null,
      alert: {
        id: idOf(seed, `alert ${sketch.name}`),
        ...sketch,
        status: isArchived ? 'archived' : 'enabled',
        updated_at: wireTime(toEpoch(now) - (index + 1) * HOUR),
      },
    };
  });
}
