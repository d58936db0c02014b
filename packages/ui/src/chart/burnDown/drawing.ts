import { instant, type BurnDownEstimate, type EstimatePoint, type Instant } from '@meterboard/data';
import type { Formats } from '../../i18n/format.js';
import { drawnReferences, withReferences, type ChartReference, type DrawnReference } from '../annotations.js';
import { px, toNumber } from '../number.js';
import { gutterOf, type PlotSize } from '../plotSize.js';
import { valueScale, type ValueScale } from '../scales.js';
import { inside, timeTicks, type TimeTick } from '../timeTicks.js';
import { valueTicks, type ValueTick } from '../valueTicks.js';
import type { Words } from '../words.js';
import type { Stop } from './stops.js';

/** A burn-down as coordinates. Shares run from 0 to 1, along the time axis or down from the top. */
export interface BurnDownDrawing {
  size: PlotSize;
  /** The balance so far, in steps, and the area below it. */
  past: string;
  pastArea: string;
  /** The expected balance, and the area that holds it in 8 of 10 cases. */
  expected: string;
  band: string;
  /** On the line of 0: the days on which it may run out. */
  runOut: string;
  grid: string;
  zero: string;
  valueTicks: readonly ValueTick[];
  timeTicks: readonly TimeTick[];
  gutter: number;
  references: readonly DrawnReference[];
  /** Where each stop is. */
  stops: readonly { share: number; top: number }[];
}

const DAY = 86_400_000;
const epoch = (at: Instant): number => Date.parse(at);

/** The time axis: as long as a moment is after another, so far is it along. */
export interface BurnDownTime {
  start: number;
  end: number;
  share: (at: Instant) => number;
}

export function burnDownTime(stops: readonly Stop[], until: Instant): BurnDownTime {
  const start = epoch(stops[0]?.at ?? until);
  const end = epoch(until);
  return { start, end, share: (at) => (epoch(at) - start) / (end - start) };
}

/** Labels at UTC midnights, as access and service periods begin and end there. `formats` writes UTC. */
export function burnDownTicks({ start, end, share }: BurnDownTime, width: number, formats: Formats): readonly TimeTick[] {
  const first = Math.ceil(start / DAY);
  const midnights = Array.from({ length: Math.floor(end / DAY) - first + 1 }, (_, day) => instant(new Date((first + day) * DAY).toISOString()));
  // They keep their distances, but half a day on, the last one may not fit any more.
  return timeTicks(midnights, 'day', 'UTC', width, formats)
    .map((tick) => ({ ...tick, share: share(midnights[tick.span] ?? midnights[0] ?? instant(new Date(start).toISOString())) }))
    .filter(inside(width));
}

/** The value axis. It is worked out first, since its labels decide how wide the plot is. */
export interface BurnDownAxis {
  height: number;
  value: ValueScale;
  ticks: readonly ValueTick[];
  gutter: number;
}

export function burnDownAxis(view: BurnDownEstimate, stops: readonly Stop[], references: readonly ChartReference[], height: number, formats: Formats): BurnDownAxis {
  const highest = Math.max(0, ...stops.map(({ high, before }) => Math.max(toNumber(high), before === null ? 0 : toNumber(before))));
  const value = valueScale(withReferences([0, highest], references), height);
  const ticks = valueTicks(value, height, view.unit, formats);
  return { height, value, ticks, gutter: gutterOf(ticks) };
}

type Place = (at: Instant, value: number) => string;

const line = (points: readonly EstimatePoint[], place: Place, part: 'estimate' | 'low' | 'high'): string => points.map((point) => place(point.at, toNumber(point[part]))).join('L');

/** From one entry of a ledger to the next nothing changes: level, then down or up at once. */
function pastLine(stops: readonly Stop[], x: (at: Instant) => number, y: (value: number) => number): string {
  const past = stops.filter(({ known }) => known);
  return past.length < 2 ? '' : past.map(({ at, balance }, index) => (index === 0 ? `M${x(at)} ${y(toNumber(balance))}` : `H${x(at)}V${y(toNumber(balance))}`)).join('');
}

export interface BurnDownSketch {
  view: BurnDownEstimate;
  stops: readonly Stop[];
  time: BurnDownTime;
  references: readonly ChartReference[];
}

/** A forecast and the past before it, in a plot of the given width. */
export function burnDownDrawing({ view, stops, time, references }: BurnDownSketch, { height, value, ticks, gutter }: BurnDownAxis, labels: readonly TimeTick[], width: number, words: Words): BurnDownDrawing {
  const x = (at: Instant): number => px(time.share(at) * width);
  const y = (amount: number): number => px(value.position(amount));
  const place: Place = (at, amount) => `${x(at)} ${y(amount)}`;
  const across = (at: number): string => `M0 ${px(at)}H${px(width)}`;
  const past = pastLine(stops, x, y);
  const { points, asOf, until, runOut: { earliest, latest } } = view;
  return {
    size: { width, height },
    past,
    pastArea: past === '' ? '' : `${past}V${y(0)}H${x(stops[0]?.at ?? asOf)}Z`,
    expected: `M${line(points, place, 'estimate')}`,
    band: `M${line(points, place, 'high')}L${line(points.toReversed(), place, 'low')}Z`,
    runOut: earliest === null ? '' : `M${x(earliest)} ${y(0)}H${x(latest ?? until)}`,
    grid: ticks.filter((tick) => tick.value !== 0).map((tick) => across(value.position(tick.value))).join(''),
    zero: across(value.zero),
    valueTicks: ticks,
    timeTicks: labels,
    gutter,
    references: drawnReferences(references, value, height, view.unit, words),
    stops: stops.map(({ at, balance }) => ({ share: time.share(at), top: value.position(toNumber(balance)) / height })),
  };
}

/** The stop nearest to a place along the time axis; null where there is none. */
export function nearestStop(stops: BurnDownDrawing['stops'], share: number): number | null {
  const away = stops.map((stop) => Math.abs(stop.share - share));
  return away.length === 0 || Number.isNaN(share) ? null : away.indexOf(Math.min(...away));
}
