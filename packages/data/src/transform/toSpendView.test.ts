import { describe, expect, it } from 'vitest';
import { TimeRangeError, UnitMismatchError } from '../errors.js';
import { USD, USD_CENTS_ID } from '../exact/unit.js';
import { instant, interval } from '../time/instant.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import type { LineItem } from '../wire/lineItem.js';
import { ai, byRegion, charge, day, EUR, fixture, inRegion, issues, OCTOBER, rows, spend, usage, usd } from './spend/records.test.kit.js';

describe("Metronome's guide", () => {
  it('in arrears: spend by region and day', () => {
    const view = spend(fixture('guide/breakdowns_arrears'), { interval: OCTOBER, ...byRegion });
    expect(view.bucketTotals).toEqual(['73', '91']);
    expect(view.total).toBe('164');
    expect(rows(view)).toEqual([['group', 'ap-south-1', '128'], ['group', 'us-east-1', '24'], ['group', 'us-east-2', '12']]);
  });

  it('S1, S2: with a commit, whose lines have neither groups nor type', () => {
    const view = spend(fixture('guide/breakdowns_commit'), { interval: OCTOBER, ...byRegion });
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
  const burndown = fixture('breakdowns_commit_burndown');
  const view = spend(burndown, byRegion);

  it('S4: keeps postpaid applications out of the sum', () => {
    expect(view.total).toBe('152.8333');
    expect(view.summary).toEqual({ gross: '147.8333', creditsApplied: '-115', postpaidApplied: '-9', otherCharges: '120', net: '152.8333' });
    expect(view.reconciliation).toEqual({ fromLines: '152.8333', fromRecords: '152.8333', difference: '0', balanced: true });
  });

  it('S6, S23: net and gross by day, at the start of each window', () => {
    expect(view.bucketTotals).toEqual(['0', '0', '22.8333', '10', '120']);
    const gross = spend(burndown, { groupBy: 'type' }).series.find(({ label }) => label === 'Usage');
    expect(gross?.values).toEqual(['50', '65', '22.8333', '10', '0']);
  });

  it('S3, S5, S7, S8: each amount in a series of its own', () => {
    expect(rows(view)).toEqual([
      ['group', 'ap-south-1', '96.5'],
      ['group', 'us-east-1', '45'],
      ['unassigned', 'No region', '7'],
      ['unassigned', 'Not split by region', '-0.6667'],
      ['credit', 'Credits applied', '-15'],
      ['credit', 'Prepaid commits applied', '-100'],
      ['charge', 'Subscriptions', '95'],
      ['charge', 'Scheduled charges', '25'],
    ]);
    expect(view.series.slice(2, 4).map(({ group }) => group)).toEqual([{ region: null }, null]);
  });

  it('S9, S20: one entry a product; negative usage stays in gross', () => {
    const products = spend(burndown).series.filter(({ role }) => role === 'group');
    expect(products.map(({ label, total }) => [label, total])).toEqual([['API calls', '148.5'], ['Storage', '3.3333'], ['Seats in use', '-4']]);
  });

  it('S10: a bucket with a record and no such line is 0', () => {
    expect(view.series.find(({ label }) => label === 'us-east-1')?.values.slice(3)).toEqual(['0', '0']);
  });

  it('M7: keeps every digit; rounding is for the screen', () => {
    expect(view.invoices).toEqual([{ id: '10000000-0000-4000-8000-000000000001', status: 'DRAFT', contractId: 'd0000000-0000-4000-8000-000000000001', net: '152.8333' }]);
  });
});

describe('which records count', () => {
  it('S11: two contracts on one day are one bar', () => {
    const view = spend([day('2024-11-01', [usage(1000)]), day('2024-11-01', [usage(250.5)], { id: 'i2', contract_id: 'k2' })], { groupBy: 'contract' });
    expect(view.bucketTotals[0]).toBe('12.505');
    expect(view.invoices.map(({ id, net }) => [id, net])).toEqual([['i1', '10'], ['i2', '2.505']]);
    expect(rows(view)).toEqual([['group', 'k1', '10'], ['group', 'k2', '2.505']]);
  });

  it('S12: one invoice on two days is two records', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-02', [usage(200)])]);
    expect(view.bucketTotals).toEqual(['1', '2', null, null, null]);
    expect(view.issues).toEqual([]);
  });

  it('P9: the same window twice counts once, the last one read', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-01', [usage(300)], { breakdown_start_timestamp: '2024-11-01T01:00:00+01:00' })]);
    expect(view.total).toBe('3');
    expect(issues(view)).toEqual([['duplicate', 1]]);
  });

  it('S13: void never counts', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-01', [usage(999)], { id: 'i2', status: 'VOID' })]);
    expect(view.total).toBe('1');
    expect(issues(view)).toEqual([['void-invoice', 1]]);
  });

  it('S14: consolidated invoices or the ones they copy, never both', () => {
    const records = [
      day('2024-11-01', [usage(210_000)], { id: 'a' }),
      day('2024-11-01', [usage(25_050)], { id: 'b' }),
      day('2024-11-01', [usage(280_000)], { id: 'all', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'a' }] }),
    ];
    expect(spend(records).total).toBe('2350.5');
    expect(spend(records, { consolidated: true }).total).toBe('3050.5');
    expect(issues(spend(records, { consolidated: true }))).toEqual([['consolidated-invoice', 1]]);
  });

  it('S14: a void consolidated invoice copies nothing', () => {
    const records = [day('2024-11-01', [usage(100)], { id: 'a' }), day('2024-11-01', [usage(100)], { id: 'all', status: 'VOID', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'a' }] })];
    expect(spend(records, { consolidated: true }).invoices.map(({ id }) => id)).toEqual(['a']);
  });

  it('S21: unknown line types and statuses are counted', () => {
    const view = spend([day('2024-11-01', [usage(100), charge('rebate_of_tomorrow', 50)], { status: 'PENDING_REVIEW' })]);
    expect(view.total).toBe('1.5');
    expect(rows(view)).toEqual([['group', 'API calls', '1'], ['charge', 'rebate_of_tomorrow', '0.5']]);
    expect(view.summary.otherCharges).toBe('0.5');
    expect(issues(view)).toEqual([['other-status', 1], ['unknown-type', 1]]);
  });

  it('asks for a status where told to', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-02', [usage(200)], { id: 'i2', status: 'FINALIZED' })], { statuses: ['FINALIZED'] });
    expect(view.bucketTotals.slice(0, 2)).toEqual([null, '2']);
    expect(issues(view)).toEqual([['other-status', 1]]);
  });

  it('S19: a record without lines has a bar of 0', () => {
    expect(spend([day('2024-11-01', [])]).bucketTotals).toEqual(['0', null, null, null, null]);
    expect(spend([{ ...day('2024-11-01', []), line_items: null }]).total).toBe('0');
  });

  it('no rows at all: total 0, every bucket empty', () => {
    expect(spend([])).toMatchObject({ total: '0', series: [], bucketTotals: [null, null, null, null, null], unit: { kind: 'unknown' }, invoices: [] });
  });

  it('refuses rows of two customers', () => {
    expect(() => spend([day('2024-11-01', []), day('2024-11-02', [], { customer_id: 'c2', status: 'VOID' })])).toThrow(expect.objectContaining({ path: 'rows[1].customer_id' }));
  });
});

describe('units', () => {
  const both = [day('2024-11-01', [usage(825.5)]), day('2024-11-01', [usage(20, { credit_type: { id: 'eur', name: 'EUR' } })], { id: 'i2', credit_type: { id: 'eur', name: 'EUR' } })];

  it('S15: never adds two currencies up', () => {
    expect(() => spend(both, { units: [EUR] })).toThrow(expect.objectContaining({ code: 'unit-mismatch', units: [USD, EUR] }));
    expect(() => spend(both)).toThrow(UnitMismatchError);
    expect(spend(both, { units: [EUR], creditTypeId: 'eur' })).toMatchObject({ total: '20', unit: EUR });
    expect(spend(both, { creditTypeId: USD_CENTS_ID })).toMatchObject({ total: '8.255', unit: USD });
    expect(issues(spend(both, { creditTypeId: 'eur' }))).toEqual([['other-unit', 1]]);
  });

  it('S16: euros are whole', () => {
    const view = spend(fixture('breakdowns_eur'), { interval: interval('2025-04-01T00:00:00Z', '2025-04-04T00:00:00Z') });
    expect(view.bucketTotals).toEqual(['10', '0.005', '19.99']);
    expect(view.total).toBe('29.995');
  });

  it('S17, S18: custom unit lines in a dollar invoice are in no dollar total', () => {
    const lines = [
      usage(25.5),
      usage(1000, { credit_type: ai }),
      { name: 'Pool applied', type: 'applied_commit_or_credit', credit_type: ai, total: -600, commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'PREPAID' } },
      charge('cpu_conversion', 800),
    ];
    const records = [day('2024-11-01', lines, { total: 825.5 })];
    const dollars = spend(records);
    expect(dollars.summary).toMatchObject({ gross: '0.255', otherCharges: '8', net: '8.255' });
    expect(issues(dollars)).toEqual([['other-unit', 2]]);
    expect(dollars.reconciliation.balanced).toBe(true);
    const credits = spend(records, { creditTypeId: 'ai' });
    expect(credits).toMatchObject({ total: '400', unit: { kind: 'pricing-unit', id: 'ai', name: 'AI credits' } });
    expect(credits.summary).toMatchObject({ gross: '1000', creditsApplied: '-600', net: '400' });
  });

  it('M8, M9: a custom unit is whole, whatever it is called', () => {
    const odd = { id: 'odd', name: 'Credits (cents)' };
    const view = spend([day('2024-11-01', [usage(150, { credit_type: odd })], { credit_type: odd })]);
    expect(view).toMatchObject({ total: '150', unit: { kind: 'pricing-unit', id: 'odd', name: 'Credits (cents)' } });
  });

  it('keeps the unit of invoices that are all left out', () => {
    expect(spend([day('2024-11-01', [], { status: 'VOID' })])).toMatchObject({ total: '0', unit: USD });
  });
});

describe('totals and lines', () => {
  it('S24, S25: what the lines leave open is a series of its own', () => {
    const view = spend([day('2024-11-01', [usage(100)], { total: 130 }), day('2024-11-02', [usage(100)])]);
    expect(view.total).toBe('2.3');
    expect(rows(view)).toEqual([['group', 'API calls', '2'], ['charge', 'Not itemised', '0.3']]);
    expect(view.reconciliation).toEqual({ fromLines: '2', fromRecords: '2.3', difference: '0.3', balanced: false });
    expect(issues(view)).toEqual([['not-reconciled', 1]]);
  });

  it('a credit is never above 0: what is given back to a commit is a charge', () => {
    const back = { commit_id: 'c', commit_type: 'PrepaidCommit', applied_commit_or_credit: { id: 'c', type: 'PREPAID' } };
    const view = spend([day('2024-11-01', [usage(100), { ...charge('applied_commit_or_credit', -100), ...back }, usage(-40), { ...charge('applied_commit_or_credit', 40), ...back }])]);
    expect(rows(view)).toEqual([['group', 'API calls', '0.6'], ['credit', 'Prepaid commits applied', '-1'], ['charge', 'Credits taken back', '0.4']]);
    expect(view.summary).toEqual({ gross: '0.6', creditsApplied: '-1', postpaidApplied: '0', otherCharges: '0.4', net: '0' });
  });

  it('S22: buying a commit is a charge, not usage', () => {
    const view = spend([day('2024-11-01', [charge('commit_purchase', 9000)])]);
    expect(view.summary).toMatchObject({ gross: '0', otherCharges: '90' });
  });

  it('tells untyped lines by what only they have', () => {
    const untyped = (fields: Partial<LineItem>): LineItem => ({ name: 'x', total: 100, credit_type: usd, ...fields });
    const view = spend([
      day('2024-11-01', [
        untyped({ product_id: 'p', quantity: 2, commit_id: 'c' }),
        untyped({ total: -30, commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'CREDIT' } }),
        untyped({ total: -5, product_id: 'p', quantity: -1, commit_id: 'c' }),
        untyped({ subscription_id: 's' }),
        untyped({ scheduled_charge_id: 's' }),
        untyped({ product_type: 'FixedProductListItem', commit_id: 'c' }),
      ]),
    ]);
    expect(rows(view)).toEqual([
      ['group', 'x', '0.95'],
      ['credit', 'Credits applied', '-0.3'],
      ['charge', 'Commit purchases', '1'],
      ['charge', 'Scheduled charges', '1'],
      ['charge', 'Subscriptions', '1'],
    ]);
  });

  it('M1, M2: adds decimals, not doubles', () => {
    const many = Array.from({ length: 1000 }, () => usage(0.1));
    expect(spend([day('2024-11-01', [usage(0.1), usage(0.2), usage(0.3)], { total: 0.6 })]).total).toBe('0.006');
    expect(spend([day('2024-11-01', many, { total: 100 })]).series[0]?.total).toBe('1');
  });

  it('M3: big numbers are exact as text, and said to be doubtful as numbers', () => {
    expect(spend([day('2024-11-01', [usage('9007199254740993')], { total: '9007199254740993' })])).toMatchObject({ total: '90071992547409.93', issues: [] });
    expect(issues(spend([day('2024-11-01', [usage(9007199254740992)])]))).toEqual([['inexact-number', 2]]);
  });

  it('M4: keeps a billionth', () => {
    expect(spend([day('2024-11-01', [usage(1e-9)])]).total).toBe('0.00000000001');
  });
});

describe('groups', () => {
  it('reads presentation groups first, then pricing groups', () => {
    const lines = [
      usage(100, { presentation_group_values: { region: 'us' }, pricing_group_values: { region: 'eu' } }),
      usage(200, { pricing_group_values: { region: 'eu' } }),
      usage(300, { presentation_group_values: { region: null }, pricing_group_values: { region: 'eu' } }),
    ];
    expect(rows(spend([day('2024-11-01', lines)], byRegion))).toEqual([['group', 'eu', '2'], ['group', 'us', '1'], ['unassigned', 'No region', '3']]);
  });

  it('calls keys and values as the host does', () => {
    const groupLabels = [{ group_key_name: 'region', display_name: 'Region', value_display_names: { us: 'United States' } }];
    const view = spend([day('2024-11-01', [inRegion('us'), inRegion(null), usage(1)])], { ...byRegion, groupLabels });
    expect(view.series.map(({ label }) => label)).toEqual(['United States', 'No Region', 'Not split by Region']);
  });

  it('H1, H2, H3, H10: no name collides with another or with the library', () => {
    const names = ['__proto__', 'constructor', 'toString', '', ' ', 'null', 'undefined', '0', 'total', 'Other', 'other', 'us_east_1', 'é', 'e\u0301', '<b>x</b>', 'a\0b'];
    const view = spend([day('2024-11-01', [...names.map((name) => inRegion(name)), inRegion(null, 300)])], { ...byRegion, maxSeries: 20 });
    expect(view.series).toHaveLength(names.length + 1);
    expect(new Set(view.series.map(({ id }) => id)).size).toBe(names.length + 1);
    expect(view.series.filter(({ role }) => role === 'group').map(({ group }) => group?.['region']).toSorted()).toEqual(names.toSorted());
    expect(view.series.map(({ label }) => label)).toEqual(expect.arrayContaining(['(empty)', '(blank)', 'No region', '__proto__']));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(structuredClone(view)).toEqual(view);
  });

  it('H1: a group key may be called __proto__', () => {
    const lines = [usage(100, JSON.parse('{"presentation_group_values":{"__proto__":"x"}}') as Partial<LineItem>), usage(50)];
    const view = spend([day('2024-11-01', lines)], { groupBy: { group: '__proto__' } });
    expect(rows(view)).toEqual([['group', 'x', '1'], ['unassigned', 'Not split by __proto__', '0.5']]);
    expect(spend([day('2024-11-01', [usage(50)])], { groupBy: { group: 'toString' } }).series[0]?.group).toBeNull();
  });

  it('U19: folds the smallest groups, exactly, and groups alone', () => {
    const lines = [inRegion('a', 300), inRegion('Other', 200), inRegion('b', 0.1), inRegion('c', 0.2), inRegion(null, 1), charge('subscription', 5)];
    const view = spend([day('2024-11-01', lines, { total: 506.3 })], { ...byRegion, maxSeries: 2 });
    expect(rows(view)).toEqual([
      ['group', 'a', '3'],
      ['group', 'Other', '2'],
      ['unassigned', 'No region', '0.01'],
      ['other', 'Other', '0.003'],
      ['charge', 'Subscriptions', '0.05'],
    ]);
    expect(view.quantities.find(({ seriesId }) => seriesId === 'other')).toMatchObject({ quantity: '2', cost: '0.003' });
  });

  it('a renamed product is one series under its latest name', () => {
    const records = [day('2024-11-02', [usage(1, { name: 'New name' })]), day('2024-11-01', [usage(1, { name: 'Old name' })])];
    expect(spend(records).series.map(({ label }) => label)).toEqual(['New name']);
  });

  it('a product without an id is told by its name', () => {
    const view = spend([day('2024-11-01', [usage(1, { product_id: null, name: 'p1' }), usage(1), usage(1, { product_id: null, name: null })])]);
    expect(view.series.map(({ label, group }) => [label, group])).toEqual([['(empty)', { name: '' }], ['API calls', { product_id: 'p1' }], ['p1', { name: 'p1' }]]);
  });

  it('U9: negative increments of a level are negative spend', () => {
    const view = spend([7, 2, 1, -5].map((step, index) => day(`2024-11-0${index + 1}`, [usage(step * 30, { quantity: step })])));
    expect(view.bucketTotals.slice(0, 4)).toEqual(['2.1', '0.6', '0.3', '-1.5']);
    expect(view.total).toBe('1.5');
  });
});

describe('time', () => {
  const hour = (start: string, total: number): InvoiceBreakdown =>
    day('2024-11-03', [usage(total)], { breakdown_start_timestamp: start, breakdown_end_timestamp: new Date(Date.parse(start) + 3_600_000).toISOString() });

  it('T4: a daylight-saving day has 25 hours, none of them twice', () => {
    const hours = Array.from({ length: 25 }, (_, index) => hour(new Date(Date.UTC(2024, 10, 3, 4 + index)).toISOString(), 100));
    const view = spend(hours, { interval: interval('2024-11-03T04:00:00Z', '2024-11-04T05:00:00Z'), timeZone: 'America/New_York' });
    expect(view.bucketTotals).toEqual(['25']);
  });

  it('T5: days of another zone need hours', () => {
    expect(() => spend([day('2024-11-01', [])], { timeZone: 'America/New_York' })).toThrow(TimeRangeError);
    expect(() => spend([day('2024-11-01', [])], { bucket: 'hour' })).toThrow('rows[0] covers 24 hours');
    expect(spend([hour('2024-11-03T03:00:00Z', 100)], { timeZone: 'America/New_York', interval: interval('2024-11-02T04:00:00Z', '2024-11-04T05:00:00Z') }).bucketTotals).toEqual(['1', null]);
  });

  it('T10: what is outside the interval is left out and counted', () => {
    const view = spend([day('2024-10-31', [usage(1)]), day('2024-11-01', [usage(100)]), day('2024-11-06', [usage(1)])]);
    expect(view.bucketTotals).toEqual(['1', null, null, null, null]);
    expect(issues(view)).toEqual([['outside-interval', 2]]);
  });

  it('hours among days would count twice', () => {
    expect(() => spend([day('2024-11-03', [usage(2400)]), hour('2024-11-03T05:00:00Z', 100)])).toThrow(expect.objectContaining({ code: 'time-range', path: 'rows[1]' }));
  });

  it('T11: marks the bucket in progress', () => {
    expect(spend([], { now: instant('2024-11-03T12:00:00Z') }).partialFrom).toBe(2);
    expect(spend([]).partialFrom).toBeNull();
  });

  it('puts weeks and months together', () => {
    const month = interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z');
    const days = [day('2024-11-01', [usage(100)]), day('2024-11-04', [usage(200)]), day('2024-11-30', [usage(400)])];
    expect(spend(days, { interval: month, bucket: 'week' }).bucketTotals).toEqual(['1', '2', null, null, '4']);
    expect(spend(days, { interval: month, bucket: 'month' }).bucketTotals).toEqual(['7']);
  });
});

it('H12: nothing of the seller reaches the view', () => {
  const secret = 'seller-secret';
  const line = { ...usage(1), metadata: secret, product_custom_fields: { secret }, origin: { customer_id: secret }, netsuite_item_id: secret };
  const record = { ...day('2024-11-01', [line]), netsuite_sales_order_id: secret, custom_fields: { secret }, external_invoice: { external_status: 'PAID', billing_provider_error: secret } };
  expect(JSON.stringify(spend([record]))).not.toContain(secret);
});

it('refuses more values than a page can hold', () => {
  const year = interval('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z');
  const lines = Array.from({ length: 1200 }, (_, index) => inRegion(String(index)));
  const hour = day('2024-11-01', lines, { breakdown_end_timestamp: '2024-11-01T01:00:00Z' });
  expect(() => spend([hour], { interval: year, bucket: 'hour', ...byRegion })).toThrow(TimeRangeError);
});

it('refuses a broken row even where it would not count', () => {
  const broken = day('2024-11-01', [usage('1e')], { status: 'VOID', total: 0 });
  expect(() => spend([broken])).toThrow(expect.objectContaining({ path: 'rows[0].line_items[0].total' }));
});

it('names the first broken field in the order of the rows, whatever is read first', () => {
  const broken = (date: string) => day(date, [usage('x')], { total: 0 });
  const path = (...records: InvoiceBreakdown[]) => {
    expect(() => spend(records)).toThrow(expect.objectContaining({ path: 'rows[0].line_items[0].total' }));
  };
  path(broken('2024-11-03'), broken('2024-11-01'));
  path(broken('2024-11-01'), day('2024-11-02', [], { total: 'x' }));
});
