import type { Instant } from '../../time/instant.js';
import type { SampleCreditType } from '../creditTypes.js';

/** A moment is RFC 3339, or a date, which stands for its midnight in UTC. Amounts are in the credit type's own unit: cents for USD. */
export interface BalanceEvent<Kind extends string = 'used' | 'adjusted' | 'rolled-over'> {
  kind: Kind;
  /** Of what an invoice used, the end of the invoice's period. */
  at: string;
  /** What was taken away; of an adjustment and of added seats, what was added: a negative adjustment takes away. */
  amount: number;
  reason?: string | undefined;
  invoiceId?: string | undefined;
}

/** A part that opens and ends at times of its own; half open. */
export interface SegmentSketch {
  start: string;
  end: string;
  amount: number;
}

interface BalanceFacts {
  name: string;
  segments: readonly SegmentSketch[];
  /** Default: from the seed and the name. */
  id?: string | undefined;
  /** Default USD. */
  creditType?: Readonly<SampleCreditType> | undefined;
  /** Lower burns first; default 100. */
  priority?: number | undefined;
  /** What was paid for a commit, and when; in USD unless it says otherwise, whatever was granted. */
  paid?: { at: string; amount: number; creditType?: Readonly<SampleCreditType> | undefined } | undefined;
  /** The record whose unused part this one took over. */
  rolledOverFrom?: string | undefined;
  /** Of commits. */
  archivedAt?: string | undefined;
  seed?: number | undefined;
  /** Decides what has opened and what is lost; default `SAMPLE_NOW`. */
  now?: Instant | undefined;
}

/** What a customer was given or bought. */
export interface GrantSketch extends BalanceFacts {
  type: 'PREPAID' | 'CREDIT';
  events?: readonly BalanceEvent<'used' | 'adjusted' | 'rolled-over' | 'seats-added'>[] | undefined;
}

/** What a customer promised to spend. */
export interface PromiseSketch extends BalanceFacts {
  type: 'POSTPAID';
  events?: readonly BalanceEvent<'used' | 'adjusted' | 'rolled-over' | 'trued-up'>[] | undefined;
}

/** A commit or credit in a few facts: what opens when, and what happened to it. Openings and losses follow from them. */
export type BalanceSketch = GrantSketch | PromiseSketch;
