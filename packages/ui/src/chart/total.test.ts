import { cumulative, type UsageView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { de } from '../i18n/de.js';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { totalOf } from './total.js';
import { usageView } from './views.test.kit.js';

const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };
const view = usageView({ values: { 'us-east': [1000.5, 200], 'eu-west': [34, null] } });

describe('totalOf', () => {
  it('is the total of the view, without the unit that stands beside it', () => {
    expect(totalOf(view, words)).toEqual({ label: 'Total', amount: '1,234.5' });
    expect(totalOf(view, { messages: de, formats: createFormats('de-DE', 'UTC', '') })).toEqual({ label: 'Summe', amount: '1.234,5' });
  });

  it('is that of the whole range for cumulative amounts', () => {
    expect(totalOf(cumulative(view), words)?.amount).toBe('1,234.5');
  });

  it('is null for values that do not add up, although a single series has a figure for its range', () => {
    const peaks: UsageView = { ...usageView({ values: { peak: [4, 9] } }), aggregation: 'max' };
    expect(totalOf(peaks, words)).toBeNull();
    expect(totalOf({ ...view, total: null }, words)).toBeNull();
  });

  it('is 0, not null, where nothing was used', () => {
    expect(totalOf(usageView({ values: { idle: [0, 0] } }), words)?.amount).toBe('0');
  });
});
