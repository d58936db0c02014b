import type { BucketSize } from '@meterboard/data';
import type { Formats, TickStyle } from '../i18n/format.js';
import { dayNumber, HOUR, monthNumber, wallClock } from './calendar.js';
import type { Span } from './spans.js';
import { textWidth } from './textWidth.js';

export interface TimeTick {
  span: number;
  /** Centre of the label along the axis, 0 to 1. */
  share: number;
  label: string;
}

/** Where a span begins on the clocks of the zone. */
interface Mark {
  span: number;
  hour: number;
  day: number;
  month: number;
}

/** Which spans get a label, and what it shows; from many labels to few. */
interface Level {
  pick: (mark: Mark, index: number) => boolean;
  style: (mark: Mark) => TickStyle;
}

const LEAST_DISTANCE = 14;
/** How far a label may stand out over either end of the axis. */
const OVERHANG = 20;

const each = (n: number, style: Level['style'], unit: (mark: Mark, index: number) => number): Level => ({ pick: (mark, index) => unit(mark, index) % n === 0, style });

const dayStyle = (): TickStyle => 'day';
const monthStyle = ({ month }: Mark): TickStyle => (month % 12 === 0 ? 'month-year' : 'month');
const hourStyle = ({ hour }: Mark): TickStyle => (hour === 0 ? 'day' : Number.isInteger(hour) ? 'hour' : 'time');

const hours = [1, 2, 3, 6, 12].map((n) => each(n, hourStyle, ({ hour }) => Math.floor(hour)));
const dayStarts = [1, 2, 7, 14].map((n): Level => ({ pick: ({ hour, day }) => hour < 1 && day % n === 0, style: dayStyle }));
const steps = [1, 2, 3, 4, 5, 7, 14].map((n) => each(n, dayStyle, (_, index) => index));
const months = [1, 2, 3, 6].map((n) => each(n, monthStyle, ({ month }) => month));
const years = [1, 2, 5, 10, 20, 50].map((n): Level => ({ pick: ({ month }) => month % 12 === 0 && (month / 12) % n === 0, style: () => 'year' }));

/** Labels of days and weeks by months: on the first mark of each. */
function monthStarts(marks: readonly Mark[]): Level[] {
  const first = new Set(marks.filter(({ month }, index) => index > 0 && month !== marks[index - 1]?.month).map(({ span }) => span));
  return [1, 2, 3, 6].map((n) => ({ pick: ({ span, month }) => first.has(span) && month % n === 0, style: monthStyle }));
}

function levels(size: BucketSize, marks: readonly Mark[]): Level[] {
  if (size === 'hour') return [...hours, ...dayStarts, ...monthStarts(marks)];
  if (size === 'month') return [...months, ...years];
  return [...steps, ...monthStarts(marks), ...years];
}

/** Whether labels at these centres (in pixels) neither touch nor stand out too far. */
function fits(ticks: readonly TimeTick[], width: number): boolean {
  let end = -Infinity;
  return ticks.every(({ share, label }) => {
    const half = textWidth(label) / 2;
    const start = share * width - half;
    const free = start >= end + LEAST_DISTANCE;
    end = share * width + half;
    return free;
  });
}

const inside =
  (width: number) =>
  ({ share, label }: TimeTick): boolean => {
    const half = textWidth(label) / 2;
    return share * width - half >= -OVERHANG && share * width + half <= width + OVERHANG;
  };

/** The labels of the time axis: as many as fit without touching, at round hours, days, months or years of the zone. */
export function timeTicks(spans: readonly Span[], size: BucketSize, timeZone: string, width: number, formats: Formats): readonly TimeTick[] {
  const clock = wallClock(timeZone);
  const marks = spans.map(({ interval }, span): Mark => {
    const wall = clock(Date.parse(interval.start));
    const day = dayNumber(wall);
    return { span, hour: (wall / HOUR) % 24, day, month: monthNumber(day) };
  });
  const most = width / (textWidth('00') + LEAST_DISTANCE);
  for (const { pick, style } of levels(size, marks)) {
    const picked = marks.filter(pick);
    if (picked.length > most) continue;
    const ticks = picked
      .map((mark): TimeTick => {
        const at = spans[mark.span]?.interval.start;
        return { span: mark.span, share: (mark.span + 0.5) / spans.length, label: at === undefined ? '' : formats.tick(at, style(mark)) };
      })
      .filter(inside(width));
    if (fits(ticks, width) && (ticks.length > 0 || marks.length === 0)) return ticks;
  }
  return [];
}
