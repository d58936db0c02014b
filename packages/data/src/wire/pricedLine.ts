import { amountField, optionalAmountField, optionalField, optionalTextField, type Summand } from './fields.js';
import { readLine, type Line } from './lineItem.js';
import { readRecord, type Place, type WireRecord } from './read.js';
import { optionalSpan, type Span } from './span.js';

/** A line with the terms it was priced on, which a bill shows and a chart does not need. */
export interface PricedLine extends Line {
  readonly unitPrice: Summand | null;
  /** The commit or credit that covers this line, or that this line applies or pays for. */
  readonly commitId: string | null;
  /** PREPAID, CREDIT, POSTPAID, or null if the line does not say. */
  readonly commitKind: string | null;
  readonly period: Span | null;
  readonly tier: Tier | null;
}

export interface Tier {
  readonly level: Summand;
  readonly startingAt: Summand;
  /** Null for the last tier, which has no end. */
  readonly size: Summand | null;
}

function readTier(value: unknown, at: Place): Tier {
  const record = readRecord(value, at);
  return {
    level: amountField(record, 'level', at),
    startingAt: amountField(record, 'starting_at', at),
    size: optionalAmountField(record, 'size', at),
  };
}

interface Commit {
  readonly id: string | null;
  readonly kind: string | null;
}

function readCommit(record: WireRecord, at: Place): Commit {
  const id = optionalTextField(record, 'commit_id', at);
  const type = optionalTextField(record, 'commit_type', at);
  const applied = optionalField(record, 'applied_commit_or_credit', at, (value, here) => {
    const found = readRecord(value, here);
    return { id: optionalTextField(found, 'id', here), kind: optionalTextField(found, 'type', here) };
  });
  const byType = type === 'PostpaidCommit' ? 'POSTPAID' : type === 'PrepaidCommit' ? 'PREPAID' : null;
  return { id: applied?.id ?? id, kind: applied?.kind ?? byType };
}

/** @throws WireFormatError with the path of the first broken field */
export function readPricedLine(value: unknown, at: Place): PricedLine {
  const record = readRecord(value, at);
  const { id, kind } = readCommit(record, at);
  return {
    ...readLine(record, at),
    unitPrice: optionalAmountField(record, 'unit_price', at),
    commitId: id,
    commitKind: kind,
    period: optionalSpan(record, ['starting_at', 'ending_before'], at),
    tier: optionalField(record, 'tier', at, readTier),
  };
}
