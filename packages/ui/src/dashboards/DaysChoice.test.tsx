import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dashboards } from '../i18n/en/dashboards.js';
import type { DayRange } from './calendarDays.js';
import { DaysChoice, withEnd } from './DaysChoice.js';

const october: DayRange = { from: '2024-10-01', to: '2024-10-20' };

describe('one end of a range of days', () => {
  it('moves alone where the range stays valid', () => {
    expect(withEnd(october, 'from', '2024-09-15', 90)).toEqual({ from: '2024-09-15', to: '2024-10-20' });
    expect(withEnd(october, 'to', '2024-10-24', 90)).toEqual({ from: '2024-10-01', to: '2024-10-24' });
  });

  it('takes the other end along where it would pass it', () => {
    expect(withEnd(october, 'from', '2024-10-22', 90)).toEqual({ from: '2024-10-22', to: '2024-10-22' });
    expect(withEnd(october, 'to', '2024-09-30', 90)).toEqual({ from: '2024-09-30', to: '2024-09-30' });
  });

  it('takes the other end along where the range would have too many days', () => {
    expect(withEnd(october, 'from', '2024-01-01', 31)).toEqual({ from: '2024-01-01', to: '2024-01-31' });
    expect(withEnd(october, 'to', '2024-12-31', 31)).toEqual({ from: '2024-12-01', to: '2024-12-31' });
  });
});

describe('DaysChoice', () => {
  const told: DayRange[] = [];
  function Host(): ReactElement {
    const [days, setDays] = useState(october);
    return <DaysChoice days={days} today="2024-10-24" longest={90} messages={dashboards} onChange={(next) => { told.push(next); setDays(next); }} />;
  }
  const first = (): HTMLInputElement => screen.getByLabelText('First day');
  const last = (): HTMLInputElement => screen.getByLabelText('Last day');
  const type = (field: HTMLInputElement, text: string): void => void fireEvent.change(field, { target: { value: text } });

  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    told.length = 0;
    render(<Host />);
  });
  afterEach(cleanup);

  it('offers the days up to today', () => {
    expect([first().value, last().value]).toEqual(['2024-10-01', '2024-10-20']);
    expect([first().max, last().max]).toEqual(['2024-10-24', '2024-10-24']);
  });

  it('does not report a date that is incomplete or in the future, and goes back to the last good one', () => {
    type(first(), '0020-10-01');
    expect(first().value).toBe('0020-10-01');
    type(last(), '2024-10-25');
    type(last(), '');
    expect(told).toEqual([]);
    fireEvent.blur(last());
    expect([first().value, last().value]).toEqual(['2024-10-01', '2024-10-20']);
  });

  it('applies each version of a date being typed to the days from before the typing began', () => {
    type(first(), '2024-01-05');
    expect(last().value).toBe('2024-04-03');
    type(first(), '2024-10-05');
    expect(told.at(-1)).toEqual({ from: '2024-10-05', to: '2024-10-20' });
    fireEvent.blur(first());
    type(first(), '2024-10-22');
    expect(told.at(-1)).toEqual({ from: '2024-10-22', to: '2024-10-22' });
  });
});
