'use client';
import type { ReactElement } from 'react';
import type { Interval } from '@meterboard/data';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import type { Words } from '../i18n/words.js';
import { dateAt, daysOf } from './calendarDays.js';
import { Choice, type Option } from './Choice.js';
import { DaysChoice } from './DaysChoice.js';
import { intervalLabel } from './rangeLabel.js';
import { isDays, isInterval, RANGES, type DashboardRange } from './ranges.js';
import type { Session } from './session.js';

export interface RangeChoiceProps {
  range: DashboardRange;
  /** The host's own interval, which is offered even while another range is chosen. */
  own: DashboardRange;
  /** What is on screen, and the zone it was cut in: a choice of other days begins with its days. Null where that is not known. */
  cut: { interval: Interval; timeZone: string } | null;
  session: Pick<Session, 'now' | 'timeZone'>;
  onChange: (range: DashboardRange) => void;
  words: Words<CommonMessages & DashboardMessages>;
}

/** The most days a backend reads in one go: two years of days in UTC. In other zones days are made of hours, and it reads a quarter of those. */
const longestIn = (timeZone: string): number => (timeZone === 'UTC' ? 731 : 90);

/** The named ranges, the host's own, and any days a reader likes. */
export function RangeChoice({ range, own, cut, session: { now, timeZone }, onChange, words: { messages, formats } }: RangeChoiceProps): ReactElement {
  const interval = [range, own].find(isInterval);
  const options: readonly Option<string>[] = [
    ...RANGES.map((name) => ({ value: name, label: messages.rangeName[name] })),
    ...(interval === undefined ? [] : [{ value: 'own', label: intervalLabel(interval, cut?.timeZone ?? timeZone, formats) }]),
    { value: 'days', label: messages.otherDays },
  ];
  const rangeOf = (value: string): DashboardRange =>
    RANGES.find((name) => name === value) ?? (value === 'own' && interval !== undefined ? interval : cut === null ? range : daysOf(cut.interval, cut.timeZone));
  return (
    <>
      <Choice name="range" label={messages.range} value={typeof range === 'string' ? range : isDays(range) ? 'days' : 'own'} options={options} onChange={(value) => { onChange(rangeOf(value)); }} />
      {isDays(range) ? <DaysChoice days={range} today={now === null ? '' : dateAt(Date.parse(now), timeZone)} longest={longestIn(timeZone)} onChange={onChange} messages={messages} /> : null}
    </>
  );
}
