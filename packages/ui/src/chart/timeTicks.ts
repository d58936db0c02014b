import type { BucketSize, Instant } from '@meterboard/data';
import type { Formats, TickStyle } from '../i18n/format.js';
import { dayNumber, HOUR, monthNumber, wallClock } from './calendar.js';
import { textWidth } from './textWidth.js';

export interface TimeTick {
  span: number;
  /** Centre of the label along the axis, 0 to 1. */
  share: number;
  label: string;
}

/** Where a span begins in local time. */
interface Mark {
  span: number;
  start: Instant;
  hour: number;
  day: number;
  month: number;
  /** The first mark of its day: at midnight, or soon after where clocks skip midnight or the zone is half an hour off. */
  opensDay: boolean;
  /** The first mark of its month. The first mark of the axis does not count. */
  opensMonth: boolean;
}

/** A density of labels: which spans get one, and what it shows. */
interface Level {
  pick: (mark: Mark) => boolean;
  style: (mark: Mark) => TickStyle;
}

const LEAST_DISTANCE = 14;
/** How far a label may extend beyond the end of the axis, in pixels; at its start there is the room of the other axis, too. */
const OVERHANG = 20;
const OVERHANG_AT_START = 34;

const dayStyle = (): TickStyle => 'day';
const monthStyle = ({ month }: Mark): TickStyle => (month % 12 === 0 ? 'month-year' : 'month');
const hourStyle = ({ opensDay, hour }: Mark): TickStyle => (opensDay ? 'day' : Number.isInteger(hour) ? 'hour' : 'time');

/** Labels on every `n`th mark, counted by `number`; none where that is no whole number. */
const every = (counts: readonly number[], style: Level['style'], number: (mark: Mark) => number): Level[] => counts.map((n) => ({ pick: (mark) => number(mark) % n === 0, style }));

const hours = every([1, 2, 3, 6, 12], hourStyle, ({ opensDay, hour }) => (opensDay ? 0 : Math.floor(hour)));
const dayStarts = every([1, 2, 7, 14], dayStyle, ({ opensDay, day }) => (opensDay ? day : Number.NaN));
const steps = every([1, 2, 3, 4, 5, 7, 14], dayStyle, ({ span }) => span);
const months = every([1, 2, 3, 6], monthStyle, ({ month }) => month);
const years = every([1, 2, 5, 10, 20, 50], () => 'year', ({ month }) => month / 12);

/** For hours, days and weeks: a label on the first mark of each month. */
const monthStarts = every([1, 2, 3, 6], monthStyle, ({ opensMonth, month }) => (opensMonth ? month : Number.NaN));

const LEVELS: Record<BucketSize, readonly Level[]> = {
  hour: [...hours, ...dayStarts, ...monthStarts],
  day: [...steps, ...monthStarts, ...years],
  // Labels on every fifth Monday would be arbitrary dates, so months follow.
  week: [...steps.slice(0, 4), ...monthStarts, ...years],
  month: [...months, ...years],
};

/** Whether the labels keep their least distance from each other. */
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

/** Whether a label does not extend too far beyond the axis. */
export const inside =
  (width: number) =>
  ({ share, label }: TimeTick): boolean => {
    const half = textWidth(label) / 2;
    return share * width - half >= -OVERHANG_AT_START && share * width + half <= width + OVERHANG;
  };

/** The labels of the time axis of spans that begin at `starts`: as many as fit, at round hours, days, months or years of the zone. */
export function timeTicks(starts: readonly Instant[], size: BucketSize, timeZone: string, width: number, formats: Formats): readonly TimeTick[] {
  const clock = wallClock(timeZone);
  let last: Mark | null = null;
  const marks = starts.map((start, span): Mark => {
    const wall = clock(Date.parse(start));
    const day = dayNumber(wall);
    const month = monthNumber(day);
    const hour = (wall / HOUR) % 24;
    last = { span, start, hour, day, month, opensDay: last === null ? hour < 1 : day !== last.day, opensMonth: last !== null && month !== last.month };
    return last;
  });
  const tick = (mark: Mark, style: Level['style']): TimeTick => ({ span: mark.span, share: (mark.span + 0.5) / starts.length, label: formats.tick(mark.start, style(mark)) });
  for (const { pick, style } of LEVELS[size]) {
    const picked = marks.filter(pick);
    const first = picked[0];
    // A rough check with one label, before all the others are formatted.
    if (first === undefined || (picked.length - 1) * (textWidth(tick(first, style).label) / 2 + LEAST_DISTANCE) > width) continue;
    const ticks = picked.map((mark) => tick(mark, style)).filter(inside(width));
    if (ticks.length > 0 && fits(ticks, width)) return ticks;
  }
  return [];
}
