import { describe, expect, it } from 'vitest';
import { legendRows } from './legendRows.js';

const entries = (...labels: string[]) => labels.map((label) => ({ label, total: '1,234.56' }));

describe('the rows of a legend', () => {
  it('are as many as its entries need, four at most', () => {
    expect(legendRows([], 900)).toBe(1);
    expect(legendRows(entries('us-east', 'eu-west'), 900)).toBe(1);
    expect(legendRows(entries('CPU hours', 'Data transfer', 'API requests', 'Credits applied', 'Prepaid commits applied', 'Subscriptions'), 278)).toBe(4);
    expect(legendRows(entries(...Array.from({ length: 40 }, (_, index) => `region-${index}`)), 278)).toBe(4);
  });

  it('include totals only where they are shown', () => {
    const pair = entries('a'.repeat(30), 'b'.repeat(30));
    expect(legendRows(pair, 480)).toBe(1);
    expect(legendRows(pair, 500)).toBe(2);
    expect(legendRows(pair.map(({ label }) => ({ label, total: null })), 500)).toBe(1);
  });

  it('count a name that is wider than the plot as one', () => {
    expect(legendRows(entries('x'.repeat(300)), 278)).toBe(1);
    expect(legendRows(entries('x'.repeat(300), 'y'), 278)).toBe(2);
  });
});
