import { hashText, noise } from './random.js';
import type { SeriesShape, UsageShape } from './story.js';
import { DAY, HOUR, type Moment } from './time.js';

const YEAR = 365 * DAY;

/** The course of a day: peaks in the late morning and mid-afternoon, and some traffic all night. The mean is about 1. */
function dayCurve(hour: number): number {
  const hump = (peak: number, width: number): number => Math.exp(-(((hour - peak) / width) ** 2));
  return 0.42 + 1.25 * hump(10.5, 2.7) + 1.05 * hump(15.5, 2.6) + 0.35 * hump(20.5, 2.2);
}

function weekCurve(moment: Moment, weekend: number): number {
  const day = new Date(moment).getUTCDay();
  if (day === 0) return weekend;
  if (day === 6) return weekend * 1.08;
  return [1, 0.97, 1.06, 1.1, 1.05, 0.92][day] ?? 1;
}

function rampOf(series: SeriesShape, hour: Moment): number {
  if (series.from === undefined) return 1;
  const days = series.rampDays ?? 0;
  return days === 0 ? 1 : Math.min(1, ((hour - series.from) / DAY + 1) / days);
}

function incidentFactor(shape: UsageShape, index: number, hour: Moment): number {
  let factor = 1;
  for (const incident of shape.incidents ?? []) {
    const concerned = incident.series === undefined || incident.series === index;
    if (concerned && incident.start <= hour && hour < incident.end) factor *= incident.factor;
  }
  return factor;
}

function levelAt(series: SeriesShape, growth: number, origin: Moment, hour: Moment, stream: number): number {
  const day = Math.floor(hour / DAY);
  const step = Math.round((noise(stream, day) - 0.5) * series.perHour * 0.5);
  const busy = (hour / HOUR) % 24 >= 8 && (hour / HOUR) % 24 < 19 ? Math.round(noise(stream ^ 77, day) * series.perHour * 0.25) : 0;
  return Math.max(1, Math.round(series.perHour * (1 + growth * ((hour - origin) / YEAR))) + step + busy);
}

function flowAt(shape: UsageShape, index: number, series: SeriesShape, origin: Moment, hour: Moment, stream: number): number {
  const local = hour + (series.zone ?? 0) * HOUR;
  const ofDay = 0.9 + 0.2 * noise(stream ^ 0x5bd1, Math.floor(local / DAY));
  const ofHour = 0.88 + 0.24 * noise(stream, hour / HOUR);
  const trend = 1 + shape.growth * ((hour - origin) / YEAR);
  const weekly = weekCurve(local, series.weekend ?? 0.55);
  return series.perHour * dayCurve((local / HOUR) % 24) * weekly * trend * ofDay * ofHour * rampOf(series, hour) * incidentFactor(shape, index, hour);
}

/**
 * What one group of one metric produced in one full hour, in thousandths of the metric's unit; NaN if there were no events. A pure
 * function of the seed, the names and the hour.
 */
export function eventsOf(seed: string, owner: string, shape: UsageShape, index: number, origin: Moment): (hour: Moment) => number {
  const series = shape.series[index];
  if (series === undefined) return () => Number.NaN;
  const stream = hashText([seed, owner, shape.metric.id, ...Object.entries(series.group).flat()].join('/'));
  const step = shape.metric.whole ? 1000 : 1;
  return (hour) => {
    if ((series.from ?? origin) > hour || hour >= (series.until ?? Infinity)) return Number.NaN;
    if (shape.metric.aggregation === 'LATEST') return levelAt(series, shape.growth, origin, hour, stream) * 1000;
    const milli = Math.round((flowAt(shape, index, series, origin, hour, stream) * 1000) / step) * step;
    return milli === 0 ? Number.NaN : milli;
  };
}
