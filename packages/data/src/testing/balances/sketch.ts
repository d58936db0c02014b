import type { Instant } from '../../time/instant.js';
import type { SampleCreditType } from '../creditTypes.js';

/** An event. Moments are RFC 3339, or a date for its midnight in UTC. Amounts are in the credit type's own unit: cents for USD. */
export interface BalanceEvent<Kind extends string = 'used' | 'adjusted' | 'rolled-over'> {
  kind: Kind;
  /** For the usage of an invoice, the end of its period. */
  at: string;
  /** The amount taken away. For adjustments and added seats, the amount added; a negative adjustment takes away. */
  amount: number;
  reason?: string | undefined;
  invoiceId?: string | undefined;
}

/** A part that opens and ends at its own times; half open. */
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
  /** What was paid for a commit, and when. In USD by default, whatever the unit of the grant. */
  paid?: { at: string; amount: number; creditType?: Readonly<SampleCreditType> | undefined } | undefined;
  /** The record whose unused part this one took over. */
  rolledOverFrom?: string | undefined;
  /** For commits. */
  archivedAt?: string | undefined;
  seed?: number | undefined;
  /** The present moment, which decides what has opened and what is lost. Default `SAMPLE_NOW`. */
  now?: Instant | undefined;
}

/** A grant: what a customer was given or bought. */
export interface GrantSketch extends BalanceFacts {
  type: 'PREPAID' | 'CREDIT';
  events?: readonly BalanceEvent<'used' | 'adjusted' | 'rolled-over' | 'seats-added'>[] | undefined;
}

/** A postpaid commit: what a customer promised to spend. */
export interface PromiseSketch extends BalanceFacts {
  type: 'POSTPAID';
  events?: readonly BalanceEvent<'used' | 'adjusted' | 'rolled-over' | 'trued-up'>[] | undefined;
}

/** A commit or credit in a few facts: which parts it has, and what happened to them. Openings and losses follow from these. */
export type BalanceSketch = GrantSketch | PromiseSketch;
