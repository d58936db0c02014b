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

/** How far from the marks, in heights of all of them, a line may lie and still have them shrunk for it. */
const FARTHEST = 2;

/** The domain with the lines in it that are near enough: a budget of a thousand times the use must not flatten the use. */
export function withReferences([low, high]: readonly [number, number], references: readonly ChartReference[]): [number, number] {
  const far = (high - low) * FARTHEST;
  // Where all is 0, no line flattens anything.
  const near = references.map(({ value }) => toNumber(value)).filter((value) => far === 0 || (value <= high + far && value >= low - far));
  return [Math.min(low, ...near), Math.max(high, ...near)];
}

export interface DrawnReference {
  label: string;
  amount: string;
  /** From the top, 0 to 1. */
  share: number;
  /** Lies outside the plot; the label stands at the edge towards it. */
  beyond: 'above' | 'below' | null;
  /** Pixels from the line down to the top of its label, or null where no room is left for one. */
  labelTop: number | null;
}

/** Height of a label with a pixel between it and the next. */
const LABEL = 18;

/** Where the label of a line goes: on it, else under it, else beside the label that is in the way. */
function freeTop(line: number, height: number, taken: readonly number[]): number | null {
  const near = [line - LABEL, line, ...taken.flatMap((top) => [top - LABEL, top + LABEL])]
    .filter((top) => top >= 0 && top + LABEL <= height && taken.every((other) => Math.abs(other - top) >= LABEL))
    .map((top) => ({ top, away: Math.max(line - LABEL - top, top - line) }))
    .sort((a, b) => a.away - b.away);
  return near[0]?.top ?? null;
}

/** From the top of the plot down: labels come in the order of their lines. */
export function drawnReferences(references: readonly ChartReference[], { position }: ValueScale, height: number, unit: Unit, { formats }: Words): readonly DrawnReference[] {
  const taken: number[] = [];
  const byHeight = references.map(({ label, value }) => ({ label, value, y: position(toNumber(value)) })).sort((a, b) => a.y - b.y);
  return byHeight.map(({ label, value, y }) => {
    const line = Math.max(0, Math.min(height, y));
    const top = freeTop(Math.round(line), Math.round(height), taken);
    if (top !== null) taken.push(top);
    return { label, amount: formats.amount(value, unit), share: line / height, beyond: y < 0 ? 'above' : y > height ? 'below' : null, labelTop: top === null ? null : top - line };
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
