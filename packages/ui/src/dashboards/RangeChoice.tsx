'use client';
import type { ReactElement } from 'react';
import { billingRange } from '../i18n/billingDates.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import type { Words } from '../i18n/words.js';
import { Choice, type Option } from './Choice.js';
import { RANGES, type DashboardRange } from './ranges.js';

export interface RangeChoiceProps {
  range: DashboardRange;
  /** The host's own interval is offered too, even while another one is chosen. */
  own: DashboardRange;
  onChange: (range: DashboardRange) => void;
  words: Words<CommonMessages & DashboardMessages>;
}

/** The named ranges, and the host's own. */
export function RangeChoice({ range, own, onChange, words: { messages, formats } }: RangeChoiceProps): ReactElement {
  const interval = typeof range === 'string' ? own : range;
  const named = RANGES.map((name): Option<string> => ({ value: name, label: messages.rangeName[name] }));
  const options = typeof interval === 'string' ? named : [...named, { value: 'own', label: billingRange(interval, formats) }];
  return (
    <Choice
      name="range"
      label={messages.range}
      value={typeof range === 'string' ? range : 'own'}
      options={options}
      onChange={(value) => { onChange(RANGES.find((name) => name === value) ?? interval); }}
    />
  );
}
