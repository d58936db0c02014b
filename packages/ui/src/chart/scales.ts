import { scaleBand, scaleLinear } from '@visx/scale';

/** Positions along the time axis: every span has a slot of the same width and a bar in its middle. */
export interface TimeScale {
  slot: number;
  bar: number;
  /** Left edge of the bar of a span. */
  barStart: (span: number) => number;
  centre: (span: number) => number;
}

/** Positions along the value axis. */
export interface ValueScale {
  position: (value: number) => number;
  zero: number;
  ticks: readonly number[];
}

const WIDEST_BAR = 56;
/** Room for one label of the value axis. */
const TICK_ROOM = 32;
/** Beyond the highest and lowest mark, as a share of the whole. */
const HEADROOM = 0.06;

/** The share of a slot that stays empty: thin bars need their width more than their distance. */
function gapOf(slot: number): number {
  if (slot >= 20) return 0.3;
  if (slot >= 6) return 0.22;
  return slot >= 3 ? 0.2 : 0;
}

export function timeScale(count: number, width: number): TimeScale {
  const slot = width / Math.max(count, 1);
  const gap = Math.max(gapOf(slot), 1 - WIDEST_BAR / slot);
  const band = scaleBand<number>({
    domain: Array.from({ length: count }, (_, index) => index),
    range: [0, width],
    paddingInner: gap,
    paddingOuter: gap / 2,
  });
  const start = band(0) ?? 0;
  const step = band.step();
  const bar = band.bandwidth();
  return { slot, bar, barStart: (span) => start + step * span, centre: (span) => start + step * span + bar / 2 };
}

export function valueScale(domain: readonly [number, number], height: number): ValueScale {
  const most = Math.max(2, Math.floor(height / TICK_ROOM));
  const [low, high] = domain;
  const room = (high - low) * HEADROOM;
  // Not rounded to whole steps: with credits below zero that would give half the plot away.
  const scale = scaleLinear<number>({ domain: [low < 0 ? low - room : low, high > 0 ? high + room : high], range: [height, 0] });
  return { position: (value) => scale(value), zero: scale(0), ticks: ticksThatFit(scale, most) };
}

/** Round numbers, at most so many: what d3 gives for a wished count may be twice as many. */
function ticksThatFit(scale: { ticks: (count: number) => number[] }, most: number): readonly number[] {
  for (let count = most; count > 1; count -= 1) {
    const ticks = scale.ticks(count);
    if (ticks.length <= most) return ticks;
  }
  return scale.ticks(1);
}
