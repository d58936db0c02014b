import { absolute, instant, isZero, sign, type AnomaliesView, type Anomaly, type AnomalyDriver } from '@meterboard/data';
import { roundsApart } from '../../chart/roundsApart.js';
import { seriesLabel } from '../../chart/seriesLabel.js';
import { sentences } from '../../i18n/sentences.js';
import { isolatedName } from '../../i18n/shortName.js';
import type { AnomalyWords } from './words.js';

/** One anomaly in words. */
export interface AnomalyText {
  /** As in the view: its index in the buckets of a chart. */
  bucket: number;
  direction: Anomaly['direction'];
  /** When it was: the bucket, as charts write it. */
  when: string;
  /** What was different, with the numbers. */
  sentence: string;
  /** Why, how long, and what would have been usual. */
  details: string;
  /** Whether the printed amounts miss each other by rounding, although the exact ones add up. */
  missesByRounding: boolean;
}

/** As many as a reader remembers. */
const MOST_DRIVERS = 2;

/** The series that explain most of the difference. One that stands for everything explains nothing. */
const toldDrivers = ({ drivers, difference }: Anomaly): readonly AnomalyDriver[] =>
  drivers.filter((driver) => driver.role !== 'all' && !isZero(driver.difference) && sign(driver.difference) === sign(difference)).slice(0, MOST_DRIVERS);

/** From when to when a run was: to the hour, or to the day, the last one included. Null for a single bucket. */
function runText({ run, lasting }: Anomaly, { bucket }: AnomaliesView, { messages, formats }: AnomalyWords): string | null {
  const { start, end } = run.interval;
  const [write, last] = bucket === 'hour' ? [formats.moment, end] : [formats.day, instant(new Date(Date.parse(end) - 1).toISOString())];
  if (lasting) return messages.anomalyLasting(write(start));
  return run.buckets > 1 ? messages.anomalyRun(write(start), write(last)) : null;
}

/** `words` has the formats of the view's own zone, in which its buckets were cut. */
export function explainAnomaly(anomaly: Anomaly, view: AnomaliesView, words: AnomalyWords): AnomalyText {
  const { messages, formats } = words;
  const { bucket, direction, value, expected, difference, low, high } = anomaly;
  const write = (amount: typeof value): string => formats.amount(amount, view.unit);
  const when = formats.bucket(anomaly.interval, view.bucket);
  const drivers = toldDrivers(anomaly).map((driver) => messages.anomalyDriver[direction](isolatedName(seriesLabel(driver, messages)), write(absolute(driver.difference))));
  return {
    bucket,
    direction,
    when,
    sentence: messages.anomaly({ of: view.of, direction, when, value: write(value), difference: write(absolute(difference)), expected: write(expected) }),
    details: sentences(...drivers, runText(anomaly, view, words), messages.anomalyUsual(write(low), write(high))),
    missesByRounding: roundsApart([expected, difference], value, view.unit),
  };
}
