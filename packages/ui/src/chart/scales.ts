import { scaleLinear } from '@visx/scale';

/** Positions along the time axis: every span has a slot of the same width and a bar in its middle. */
export interface TimeScale {
  slot: number;
  bar: number;
  centre: (span: number) => number;
}

/** Positions along the value axis. */
export interface ValueScale {
  position: (value: number) => number;
  zero: number;
  /** From the bottom of the plot to its top. */
  domain: readonly [number, number];
  ticks: readonly number[];
}

const WIDEST_BAR = 56;
/** Height for each label of the value axis and its line: with closer ones the plot looks like ruled paper. */
const TICK_ROOM = 44;
/** Where that leaves fewer than three, which tell little of a stack with credits below zero. */
const LEAST_TICK_ROOM = 32;
/** Empty room beyond the highest and the lowest mark, as a share of the height. */
const HEADROOM = 0.06;

/** The share of a slot that stays empty. Thin bars get less of a gap, since they need the width. */
function gapOf(slot: number): number {
  if (slot >= 20) return 0.3;
  if (slot >= 6) return 0.22;
  return slot >= 3 ? 0.2 : 0;
}

export function timeScale(count: number, width: number): TimeScale {
  const scale = scaleLinear<number>({ domain: [0, Math.max(count, 1)], range: [0, width] });
  const slot = scale(1);
  const bar = slot * (1 - Math.max(gapOf(slot), 1 - WIDEST_BAR / slot));
  return { slot, bar, centre: (span) => (span + 0.5) * slot };
}

/** Where all values are 0 the axis has this label only: any other would be made up. */
const ONLY_ZERO: readonly number[] = [0];

export function valueScale([lowest, highest]: readonly [number, number], height: number): ValueScale {
  const flat = lowest === highest;
  // Not rounded to whole steps: with credits below zero, half the plot would be empty.
  const room = (highest - lowest) * HEADROOM;
  const low = lowest < 0 ? lowest - room : lowest;
  const high = flat ? 1 : highest > 0 ? highest + room : highest;
  const scale = scaleLinear<number>({ domain: [low, high], range: [height, 0] });
  const zero = scale(0);
  // A single multiplication for each mark, where calling the scale would check and interpolate each time.
  const perUnit = height / (high - low);
  return { position: (value) => zero - value * perUnit, zero, domain: [low, high], ticks: flat ? ONLY_ZERO : ticksThatFit(scale, height) };
}

interface Ticking {
  ticks: (count: number) => number[];
}

function ticksThatFit(scale: Ticking, height: number): readonly number[] {
  const airy = roundTicks(scale, height / TICK_ROOM);
  return airy.length > 2 ? airy : roundTicks(scale, height / LEAST_TICK_ROOM);
}

/** As many round numbers as there is room for: d3 may return twice as many as it is asked for. */
function roundTicks(scale: Ticking, room: number): readonly number[] {
  const most = Math.max(2, Math.floor(room));
  for (let count = most; count > 1; count -= 1) {
    const ticks = scale.ticks(count);
    if (ticks.length <= most) return ticks;
  }
  return scale.ticks(1);
}
