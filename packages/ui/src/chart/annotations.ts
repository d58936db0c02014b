import type { Decimal, Instant, Unit } from '@meterboard/data';
import { toNumber } from './number.js';
import type { ValueScale } from './scales.js';
import { spanOfInstant, type Span } from './spans.js';
import type { Words } from './words.js';

/** A line across the chart: a commit, a budget, a threshold. In the unit of the view. */
export interface ChartReference {
  label: string;
  value: Decimal;
}

/** A moment worth knowing: a price change, a top-up, a release. */
export interface ChartEvent {
  at: Instant;
  label: string;
}

/** How many times higher than the marks a line may lie and still have the marks shrunk for it. */
const FARTHEST = 3;

/** The domain with the lines in it that are near enough; a budget of a thousand times the use must not flatten the use. */
export function withReferences([low, high]: readonly [number, number], references: readonly ChartReference[]): [number, number] {
  const near = references.map(({ value }) => toNumber(value)).filter((value) => value <= high * FARTHEST && value >= low * FARTHEST);
  return [Math.min(low, ...near), Math.max(high, ...near)];
}

export interface DrawnReference {
  label: string;
  amount: string;
  /** From the top, 0 to 1. */
  share: number;
  /** Lies outside the plot; the label stands at the edge towards it. */
  beyond: 'above' | 'below' | null;
}

export function drawnReferences(references: readonly ChartReference[], { position }: ValueScale, height: number, unit: Unit, { formats }: Words): readonly DrawnReference[] {
  return references.map(({ label, value }) => {
    const share = position(toNumber(value)) / height;
    const beyond = share < 0 ? 'above' : share > 1 ? 'below' : null;
    return { label, amount: formats.amount(value, unit), share: Math.max(0, Math.min(1, share)), beyond };
  });
}

export interface DrawnEvents {
  span: number;
  /** Along the axis, 0 to 1. */
  share: number;
  labels: readonly string[];
}

/** The events by span, in the order of time; those outside the range are not in it. */
export function drawnEvents(events: readonly ChartEvent[], spans: readonly Span[]): readonly DrawnEvents[] {
  const bySpan = new Map<number, string[]>();
  for (const { at, label } of events) {
    const span = spanOfInstant(spans, at);
    if (span !== -1) bySpan.set(span, [...(bySpan.get(span) ?? []), label]);
  }
  return [...bySpan].sort(([a], [b]) => a - b).map(([span, labels]) => ({ span, share: (span + 0.5) / spans.length, labels }));
}
