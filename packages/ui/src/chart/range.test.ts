import { add, decimal, instant, sum, type UsageView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../i18n/format.js';
import { en } from '../i18n/en.js';
import type { ChartModel } from './model.js';
import { hasSum, rangeOf, rangeSentence, rangeTip, type ChartRange } from './range.js';
import { modelOf, seeded, spendView, usageView } from './views.test.kit.js';
import type { Words } from './words.js';

const words: Words = { messages: en, formats: createFormats('en-US', 'UTC', en.unknownUnit) };
const view = usageView({ values: { 'us-east': [30, 40, 12.25], 'eu-west': [10, null, 8] }, partialFrom: 2 });
const within = (model: ChartModel, one: number, other: number): ChartRange => rangeOf(model, one, other)!;
const tip = (model: ChartModel, one: number, other: number) => rangeTip(model, within(model, one, other), 'then', words);
const amounts = (model: ChartModel, one: number, other: number) => tip(model, one, other).rows.map(({ label, value }) => [label, value]);

describe('a range of buckets', () => {
  it('is whole buckets, in whichever direction it was selected', () => {
    const range = { from: 0, to: 2, interval: { start: '2024-10-01T00:00:00.000Z', end: '2024-10-03T00:00:00.000Z' } };
    expect(rangeOf(modelOf(view), 0, 1)).toEqual(range);
    expect(rangeOf(modelOf(view), 1, 0)).toEqual(range);
    expect([rangeOf(modelOf(view), null, 1), rangeOf(modelOf(view), 1, null), rangeOf(modelOf(view), 0, 3)]).toEqual([null, null, null]);
  });

  it('has the exact sum of every series, and their total', () => {
    expect(amounts(modelOf(view), 0, 2)).toEqual([['us-east', '82.25'], ['eu-west', '18']]);
    expect(tip(modelOf(view), 2, 0)).toMatchObject({ bucket: 0, when: 'then', inProgress: true, change: null, total: { label: 'Total', amount: '100.25 CPU hours', value: '100.25' } });
    expect(tip(modelOf(view), 0, 1)).toMatchObject({ inProgress: false, total: { value: '80' }, rows: [{ share: '87.5%' }, { share: '12.5%' }] });
    expect(rangeSentence(modelOf(view), within(modelOf(view), 0, 1), 'then', words)).toBe('then: 80 CPU hours. us-east 70 CPU hours, eu-west 10 CPU hours.');
  });

  it('counts hidden series in the total, as one row', () => {
    expect(tip(modelOf(view, { hidden: ['group:us-east'] }), 0, 2)).toMatchObject({ rows: [{ label: 'eu-west', value: '18' }], hidden: { value: '82.25' }, total: { value: '100.25' } });
  });

  it('of running totals is what was added in it', () => {
    const running = modelOf(view, { cumulative: true, mark: 'area' });
    expect(amounts(running, 1, 2)).toEqual([['us-east', '52.25'], ['eu-west', '8']]);
    expect(tip(running, 1, 2).total).toMatchObject({ label: 'Total', value: '60.25' });
    expect(amounts(running, 0, 2)).toEqual(amounts(modelOf(view), 0, 2));
  });

  it('is net of credits for spend, and of usage alone where that is drawn', () => {
    const spend = spendView({ values: { Compute: [73, 91, 5], Commit: [-73, -91, 0] }, roles: { Commit: 'credit' } });
    expect(tip(modelOf(spend), 0, 2).total).toMatchObject({ label: 'Net', amount: '$5.00' });
    expect(amounts(modelOf(spend, { measure: 'gross' }), 0, 1)).toEqual([['Compute', '164']]);
  });

  it('has no sum of what does not add up, the highest of maxima, and no amounts where nothing was recorded', () => {
    const users: UsageView = { ...view, aggregation: 'unique' };
    const peaks: UsageView = { ...view, aggregation: 'max' };
    expect([hasSum(modelOf(users), within(modelOf(users), 0, 1)), hasSum(modelOf(users), within(modelOf(users), 1, 1))]).toEqual([false, true]);
    expect(tip(modelOf(users), 0, 1)).toMatchObject({ rows: [], total: null });
    expect(amounts(modelOf(peaks), 0, 2)).toEqual([['us-east', '40'], ['eu-west', '10']]);
    const gap = modelOf(usageView({ values: { 'us-east': [1, null, null] } }));
    expect(tip(gap, 1, 2)).toMatchObject({ rows: [], total: null });
    expect(amounts(modelOf(usageView({ values: { 'us-east': [1, 0, null] } })), 1, 2)).toEqual([['us-east', '0']]);
  });

  it('tells the events in it', () => {
    const events = ['2024-10-01', '2024-10-02', '2024-10-03'].map((day) => ({ at: instant(`${day}T12:00:00Z`), label: day }));
    expect(tip(modelOf(view, { events }), 1, 2).events).toEqual(['2024-10-02', '2024-10-03']);
  });

  it('is of whole days where hours are drawn by day, and the sums of its parts are the sum of the whole', () => {
    const random = seeded(7);
    const hours = (): number[] => Array.from({ length: 2_000 }, () => Math.floor(random() * 1e6) / 1e4);
    const model = modelOf(usageView({ bucket: 'hour', values: { a: hours(), b: hours() } }));
    const last = model.spans.list.length - 1;
    expect(last).toBe(83);
    for (let cut = 0; cut < last; cut += 7) {
      const [before, after] = [within(model, 0, cut), within(model, cut + 1, last)];
      expect([before.to, before.interval.end]).toEqual([after.from, after.interval.start]);
      expect(add(tip(model, 0, cut).total!.value, tip(model, last, cut + 1).total!.value)).toBe(model.view.total);
      expect(tip(model, 0, cut).rows.map(({ value }) => value)).toEqual(model.view.series.map(({ values }) => sum(values.slice(0, before.to).map((value) => value ?? decimal(0)))));
    }
  });
});
