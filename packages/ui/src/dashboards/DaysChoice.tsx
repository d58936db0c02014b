'use client';
import { useId, useState, type ReactElement } from 'react';
import { DAY } from '../chart/calendar.js';
import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import type { DayRange } from './calendarDays.js';

/** The earliest date taken: while a year is being typed the browser reports ones such as 0020, which come before it. */
const EARLIEST = '2000-01-01';
const ENDS = ['from', 'to'] as const;

const daysAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
/** Keeps a date between two others: whichever of the three is in the middle. */
const middleOf = (...dates: readonly [string, string, string]): string => dates.toSorted()[1] ?? dates[0];

/** Sets one end of a range, and moves the other along where the range would otherwise be the wrong way round, or have more days than `longest`. */
export function withEnd({ from, to }: DayRange, end: keyof DayRange, date: string, longest: number): DayRange {
  return end === 'from' ? { from: date, to: middleOf(to, date, daysAfter(date, longest - 1)) } : { from: middleOf(from, daysAfter(date, 1 - longest), date), to: date };
}

export interface DaysChoiceProps {
  days: DayRange;
  /** The last day that can be chosen, as '2024-10-24': later ones have no figures. */
  today: string;
  /** The most days a range may have. */
  longest: number;
  onChange: (days: DayRange) => void;
  messages: DashboardMessages;
}

/** Choice of the first and the last day, by the browser's own date fields. Styled by `DashboardFrame`. */
export function DaysChoice({ days, today, longest, onChange, messages }: DaysChoiceProps): ReactElement {
  const id = useId();
  // While a date is being typed the field keeps what was typed, and each version of it is applied to the days from before the typing began.
  const [typed, setTyped] = useState<{ end: keyof DayRange; text: string; before: DayRange } | null>(null);
  const type = (end: keyof DayRange, text: string): void => {
    const before = typed?.end === end ? typed.before : days;
    setTyped({ end, text, before });
    if (text >= EARLIEST && text <= today) onChange(withEnd(before, end, text, longest));
  };
  return (
    <>
      {ENDS.map((end) => (
        <div key={end} data-part="choice" data-choice={end}>
          <label htmlFor={id + end}>{messages.dayName[end]}</label>
          <input
            id={id + end}
            type="date"
            required
            min={EARLIEST}
            max={today}
            value={typed?.end === end ? typed.text : days[end]}
            onChange={(event) => { type(end, event.target.value); }}
            onBlur={() => { setTyped(null); }}
          />
        </div>
      ))}
    </>
  );
}
