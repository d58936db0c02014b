import type { SampleCreditType } from '../creditTypes.js';
import type { SampleGrantEntry, SamplePostpaidEntry } from './entries.js';

/** The fields that commits and credits have in common. */
export interface SampleBalanceBase {
  id: string;
  name: string;
  product: { id: string; name: string };
  priority: number;
  access_schedule: { credit_type: SampleCreditType; schedule_items: { id: string; amount: number; starting_at: string; ending_before: string }[] };
  balance: number;
  contract: { id: string };
}

export interface SampleCommitBase extends SampleBalanceBase {
  created_at: string;
  invoice_schedule?: { credit_type: SampleCreditType; schedule_items: { id: string; amount: number; quantity: number; unit_price: number; timestamp: string }[] };
  rolled_over_from?: { commit_id: string; contract_id: string };
  archived_at?: string;
}

export interface SamplePrepaidCommit extends SampleCommitBase {
  type: 'PREPAID';
  ledger: SampleGrantEntry<'PREPAID_COMMIT'>[];
}

export interface SamplePostpaidCommit extends SampleCommitBase {
  type: 'POSTPAID';
  ledger: SamplePostpaidEntry[];
}

export interface SampleCredit extends SampleBalanceBase {
  type: 'CREDIT';
  ledger: SampleGrantEntry<'CREDIT'>[];
  rolled_over_from?: { credit_id: string; contract_id: string };
}

/** A row of POST /v1/contracts/customerBalances/list with its balance and ledger. */
export type SampleBalance = SamplePrepaidCommit | SamplePostpaidCommit | SampleCredit;
