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

/** A line may be this many times the height of the marks away from them; for a line further away, the marks are not shrunk to show it. */
const FARTHEST = 2;

/** The domain, extended to the lines that are near enough: a budget of a thousand times the usage must not flatten the usage. */
export function withReferences([low, high]: readonly [number, number], references: readonly ChartReference[]): [number, number] {
  const far = (high - low) * FARTHEST;
  // Where everything is 0 there is nothing to flatten, so every line is near.
  const near = references.map(({ value }) => toNumber(value)).filter((value) => far === 0 || (value <= high + far && value >= low - far));
  return [Math.min(low, ...near), Math.max(high, ...near)];
}

export interface DrawnReference {
  label: string;
  amount: string;
  /** From the top, 0 to 1. */
  share: number;
  /** Where the line lies outside the plot; its label is then at that edge. */
  beyond: 'above' | 'below' | null;
  /** Pixels from the line down to the top of its label, or null where there is no room for one. */
  labelTop: number | null;
}

/** Height of a label, with a pixel between it and the next one. */
const LABEL = 18;

/** The top of a line's label: on the line, else below it, else next to the label that is in the way. Null where nothing is free. */
function freeTop(line: number, height: number, taken: readonly number[]): number | null {
  const near = [line - LABEL, line, ...taken.flatMap((top) => [top - LABEL, top + LABEL])]
    .filter((top) => top >= 0 && top + LABEL <= height && taken.every((other) => Math.abs(other - top) >= LABEL))
    .map((top) => ({ top, away: Math.max(line - LABEL - top, top - line) }))
    .sort((a, b) => a.away - b.away);
  return near[0]?.top ?? null;
}

/** The lines from the top of the plot down, so that their labels are placed in that order. */
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

/** The events by span, in order of time. Events outside the range, and those whose label is no text, are left out. */
export function drawnEvents(events: readonly ChartEvent[], spans: readonly Span[]): readonly DrawnEvents[] {
  const bySpan = new Map<number, string[]>();
  for (const { at, label } of events) {
    const span = spanOfInstant(spans, at);
    if (span !== -1 && typeof label === 'string') bySpan.set(span, [...(bySpan.get(span) ?? []), label]);
  }
  return [...bySpan].sort(([a], [b]) => a - b).map(([span, labels]) => ({ span, share: (span + 0.5) / spans.length, labels }));
}
