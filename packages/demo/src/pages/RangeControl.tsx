import type { DayRange } from '@meterboard/ui/dashboards';
import { useState, type ReactNode } from 'react';
import { DateField } from '../kit/DateField.tsx';
import { Cluster } from '../kit/layout.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { useSession } from '../session/context.ts';
import { daysOf, RANGE_LABELS, rangeAt, RANGES, rangeText, readRange } from '../state/ranges.ts';
import { useViewState } from '../state/useViewState.ts';

const OPTIONS = [...RANGES.map((value) => ({ value, label: RANGE_LABELS[value] })), { value: 'days', label: 'Other days' }] as const;

/** Which days the page is about. A choice of other days begins with those on screen. */
export function RangeControl(): ReactNode {
  const { now } = useSession();
  const [{ range }, change] = useViewState();
  return (
    <Cluster>
      <Segmented
        label="Range"
        value={typeof range === 'string' ? range : 'days'}
        options={OPTIONS}
        onChange={(next) => {
          change({ range: next === 'days' ? daysOf(rangeAt(range, now)) : next });
        }}
      />
      {typeof range === 'object' && <DaysControl days={daysOf(rangeAt(range, now))} />}
    </Cluster>
  );
}

/** One end of a range, as set by a reader. The other end moves along where it would be on the wrong side. */
const withEnd = ({ from, to }: DayRange, end: keyof DayRange, date: string): DayRange =>
  end === 'from' ? { from: date, to: date > to ? date : to } : { from: date < from ? date : from, to: date };

/** The first and the last day. While a date is being typed, each version of it is applied to the days from before the typing began. */
function DaysControl({ days }: { days: DayRange }): ReactNode {
  const today = useSession().now.slice(0, 10);
  const [, change] = useViewState();
  const [typed, setTyped] = useState<{ end: keyof DayRange; text: string; before: DayRange } | null>(null);
  const field = (label: string, end: keyof DayRange): ReactNode => (
    <DateField
      label={label}
      value={typed?.end === end ? typed.text : days[end]}
      max={today}
      onBlur={() => {
        setTyped(null);
      }}
      onChange={(text) => {
        const before = typed?.end === end ? typed.before : days;
        setTyped({ end, text, before });
        const range = text <= today ? readRange(rangeText(withEnd(before, end, text))) : undefined;
        if (range !== undefined) change({ range });
      }}
    />
  );
  return (
    <>
      {field('First day', 'from')}
      {field('Last day', 'to')}
    </>
  );
}
