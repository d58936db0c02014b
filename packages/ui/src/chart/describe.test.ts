import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { pointSentence, summarySentence } from './describe.js';
import { modelOf as model, usageView } from './views.test.kit.js';

const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };
const regions = usageView({ values: { 'us-east': [30, 40, 12], 'eu-west': [10, 20, 8] }, partialFrom: 2 });

describe('sentences', () => {
  it('summarise the chart', () => {
    expect(summarySentence(model(regions), words)).toBe(
      'Oct 1 – 3, 2024, by day. Total 120 CPU hours. 2 series. Largest: us-east, 82 CPU hours (68.3%). Highest: Wed, Oct 2, 2024, 60 CPU hours. The last period is still in progress.',
    );
  });

  it('describe a bucket and its series, largest first', () => {
    expect(pointSentence(model(regions), 1, null, words)).toBe('Wed, Oct 2, 2024: 60 CPU hours. us-east 40 CPU hours, eu-west 20 CPU hours. Up 50% from the period before.');
  });

  it('describe one series of a bucket, with its share', () => {
    expect(pointSentence(model(regions), 1, 1, words)).toBe('eu-west, Wed, Oct 2, 2024: 20 CPU hours, 33.3% of the total. Up 100% from the period before.');
  });

  it('distinguish no data from zero', () => {
    const gaps = usageView({ values: { a: [null, 0] } });
    expect(pointSentence(model(gaps), 0, null, words)).toBe('Tue, Oct 1, 2024: no data.');
    expect(pointSentence(model(gaps), 1, null, words)).toBe('Wed, Oct 2, 2024: 0 CPU hours.');
    expect(pointSentence(model(gaps), 0, 0, words)).toBe('a, Tue, Oct 1, 2024: no data.');
  });

  it('stay short with many series', () => {
    const many = usageView({ values: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`s${index}`, [index + 1]])) });
    expect(pointSentence(model(many), 0, null, words)).toBe('Tue, Oct 1, 2024: 45 CPU hours. s8 9 CPU hours, s7 8 CPU hours, s6 7 CPU hours, s5 6 CPU hours, s4 5 CPU hours, and 4 more.');
  });

  it('call the current bucket in progress, but none that has not begun', () => {
    const month = usageView({ values: { a: [3, 4, 1, null, null] }, partialFrom: 2 });
    expect(pointSentence(model(month), 2, null, words)).toContain('Still in progress');
    expect(pointSentence(model(month), 3, null, words)).not.toContain('in progress');
  });

  it('name no highest bucket of running totals', () => {
    expect(summarySentence(model(regions), words)).toContain('Highest');
    expect(summarySentence(model(regions, { cumulative: true }), words)).not.toContain('Highest');
  });
});
