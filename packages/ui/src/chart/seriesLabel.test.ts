import { interval, toSpendView, topSeries, type InvoiceBreakdown } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { de } from '../i18n/de.js';
import { en } from '../i18n/en.js';
import { seriesLabel } from './seriesLabel.js';

const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const line = (name: string, type: string, total: number, extra: object = {}) => ({ name, type, total, credit_type: USD, product_id: name, ...extra });
const row: InvoiceBreakdown = {
  id: 'i',
  customer_id: 'c',
  type: 'USAGE',
  status: 'DRAFT',
  credit_type: USD,
  total: 999,
  breakdown_start_timestamp: '2024-10-01T00:00:00Z',
  breakdown_end_timestamp: '2024-10-02T00:00:00Z',
  line_items: [
    line('Compute', 'usage', 700),
    line('Storage', 'usage', 200),
    line('Egress', 'usage', 100),
    line('Plan', 'subscription', 50),
    line('Commit', 'applied_commit_or_credit', -40, { applied_commit_or_credit: { id: 'a', type: 'PREPAID' } }),
    line('Welcome', 'applied_commit_or_credit', -10, { applied_commit_or_credit: { id: 'b', type: 'CREDIT' } }),
  ],
};
const view = topSeries(toSpendView([row], { interval: interval('2024-10-01T00:00:00Z', '2024-10-02T00:00:00Z'), bucket: 'day' }), 1);

describe('seriesLabel', () => {
  it('keeps the view’s own labels in English', () => {
    expect(view.series.map((one) => seriesLabel(one, en))).toEqual(view.series.map(({ label }) => label));
  });

  it('names what Meterboard names in the reader’s language, and groups as the customer does', () => {
    expect(new Set(view.series.map((one) => seriesLabel(one, de)))).toEqual(new Set(['Compute', 'Übrige', 'Aus Guthaben', 'Aus Vorauszahlungen', 'Abonnements', 'Nicht aufgeschlüsselt']));
  });

  it('names empty and blank values, but not a value that reads "(empty)"', () => {
    const named = (value: string, label: string): string => seriesLabel({ id: `group:["${value}"]`, role: 'group', group: { region: value }, label }, de);
    expect([named('', '(empty)'), named(' ', '(blank)'), named('', 'Default'), named('(empty)', '(empty)')]).toEqual(['(leer)', '(nur Leerzeichen)', 'Default', '(empty)']);
    expect([named('\u200B', '\u200B'), named('x', ' '), seriesLabel({ id: 'group:["p1"]', role: 'group', group: { product: 'p1' }, label: '' }, en)]).toEqual(['(leer)', '(leer)', '(empty)']);
  });

  it('never takes a group for one of our own series, whatever its name', () => {
    expect(seriesLabel({ id: 'group:["Other"]', role: 'group', group: { region: 'Other' }, label: 'Other' }, de)).toBe('Other');
  });
});
