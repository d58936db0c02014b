import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interval } from '../time/instant.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { toSpendView } from './toSpendView.js';

const fixture = (name: string): InvoiceBreakdown[] =>
  (JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8')) as { data: InvoiceBreakdown[] }).data;

const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z');
const NOVEMBER = interval('2024-11-01T00:00:00Z', '2024-11-06T00:00:00Z');

describe("Metronome's guide", () => {
  it('in arrears: spend by region and day', () => {
    const view = toSpendView(fixture('guide/breakdowns_arrears'), { interval: OCTOBER, bucket: 'day', groupBy: { group: 'region' } });
    expect(view.bucketTotals).toEqual(['73', '91']);
    expect(view.total).toBe('164');
    expect(view.series.map(({ label, total }) => [label, total])).toEqual([['ap-south-1', '128'], ['us-east-1', '24'], ['us-east-2', '12']]);
  });

  it('S1, S2: with a commit, whose lines have neither groups nor type', () => {
    const view = toSpendView(fixture('guide/breakdowns_commit'), { interval: OCTOBER, bucket: 'day', groupBy: { group: 'region' } });
    expect(view.total).toBe('0');
    expect(view.summary).toEqual({ gross: '164', creditsApplied: '-164', postpaidApplied: '0', otherCharges: '0', net: '0' });
    expect(view.series.map(({ label, role, values }) => [label, role, values])).toEqual([
      ['ap-south-1', 'group', ['37', '91']],
      ['us-east-1', 'group', ['24', '0']],
      ['us-east-2', 'group', ['12', '0']],
      ['Prepaid commits applied', 'credit', ['-73', '-91']],
    ]);
  });
});

describe('a commit that runs out', () => {
  const view = toSpendView(fixture('breakdowns_commit_burndown'), { interval: NOVEMBER, bucket: 'day', groupBy: { group: 'region' } });
  const total = (label: string) => view.series.find((series) => series.label === label)?.total;

  it('S4: keeps postpaid applications out of the sum', () => {
    expect(view.total).toBe('152.8333');
    expect(view.summary).toEqual({ gross: '147.8333', creditsApplied: '-115', postpaidApplied: '-9', otherCharges: '120', net: '152.8333' });
    expect(view.reconciliation).toEqual({ fromLines: '152.8333', fromRecords: '152.8333', difference: '0', balanced: true });
  });

  it('S6: gross and net by day', () => {
    expect(view.bucketTotals).toEqual(['0', '0', '22.8333', '10', '120']);
  });

  it('S3, S5, S7, S8: each amount in its own series', () => {
    expect(view.series.map(({ label, role }) => [role, label, total(label)])).toEqual([
      ['group', 'ap-south-1', '96.5'],
      ['group', 'us-east-1', '45'],
      ['unassigned', 'No region', '7'],
      ['unassigned', 'Not split by region', '-0.6667'],
      ['credit', 'Credits applied', '-15'],
      ['credit', 'Prepaid commits applied', '-100'],
      ['charge', 'Subscriptions', '95'],
      ['charge', 'Scheduled charges', '25'],
    ]);
  });
});
