'use client';
import { useId, useState, type ReactElement } from 'react';
import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import type { DayRange } from './calendarDays.js';

/** A year that is still being typed, as 0020, is before it. */
const EARLIEST = '2000-01-01';
const ENDS = ['from', 'to'] as const;

const daysAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
/** Of three dates: the first where it lies between the others, else the nearer one of them. */
const middleOf = (...dates: readonly [string, string, string]): string => dates.toSorted()[1] ?? dates[0];

/** One end set, the other moved along where the range would be the wrong way round or longer than can be read. */
export function withEnd({ from, to }: DayRange, end: keyof DayRange, date: string, longest: number): DayRange {
  return end === 'from' ? { from: date, to: middleOf(to, date, daysAfter(date, longest - 1)) } : { from: middleOf(from, daysAfter(date, 1 - longest), date), to: date };
}

export interface DaysChoiceProps {
  days: DayRange;
  /** As '2024-10-24': no later day has figures. */
  today: string;
  /** In days. */
  longest: number;
  onChange: (days: DayRange) => void;
  messages: DashboardMessages;
}

/** The first and the last day, by the platform's own control. Styled by `DashboardFrame`. */
export function DaysChoice({ days, today, longest, onChange, messages }: DaysChoiceProps): ReactElement {
  const id = useId();
  // While a date is typed it is what was typed, and each version of it counts from the days before.
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
