import { instant } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { seeded } from '../chart/views.test.kit.js';
import type { ViewState } from './fields.js';
import { readViewState, writeViewState } from './viewState.js';

const SIGNS = ['a', 'Z', '0', ' ', '%', '*', '.', '&', '=', '+', '#', '"', '\\', '[', ']', ':', '{', 'é', '名', '💸', '\u202E', '\n', '\u0000', '%2A', '%25', 'group:["'];
const random = seeded(20241001);
const upTo = (count: number): number => Math.floor(random() * count);
const pick = <T>(values: readonly T[]): T => values[upTo(values.length)]!;
const text = (): string => Array.from({ length: upTo(12) }, () => pick(SIGNS)).join('');
const texts = (): string[] => Array.from({ length: upTo(5) }, text);
const day = (at: number): string => new Date(Date.UTC(2020, 0, 1) + at * 86_400_000).toISOString();

const MAKERS: { readonly [K in keyof ViewState]-?: () => ViewState[K] } = {
  range: () => {
    const start = upTo(2000);
    const end = start + 1 + upTo(700);
    return pick<() => ViewState['range']>([() => pick(['7d', '30d', 'this-month'] as const), () => ({ from: day(start).slice(0, 10), to: day(end).slice(0, 10) }), () => ({ start: instant(day(start + random())), end: instant(day(end + random())) })])();
  },
  bucket: () => pick(['hour', 'day', 'week', 'month'] as const),
  metric: text,
  groupBy: texts,
  spendBy: () => pick([{ group: text() }, 'product', 'contract', 'type'] as const),
  mark: () => pick(['bar', 'line', 'area'] as const),
  measure: () => pick(['net', 'gross'] as const),
  cumulative: () => pick([true, false]),
  unit: text,
  hiddenSeries: () => texts().map((name) => pick([name, `group:${JSON.stringify([name])}`, `unassigned:${JSON.stringify([name, null])}`])),
  filter: () => pick(['all', 'draft', 'finalized', 'void'] as const),
  balanceFilter: () => ({ ended: pick([true, false]), archived: pick([true, false]), grouped: pick([true, false]) }),
  sort: () => ({ column: pick(['date', 'total', 'name', 'expires'] as const), direction: pick(['ascending', 'descending'] as const) }),
  expanded: texts,
};

const some = (): ViewState => Object.fromEntries(Object.entries(MAKERS).flatMap(([name, make]) => (random() < 0.5 ? [[name, make()]] : [])));

describe('any view', () => {
  it('reads back from its address as it was written, beside another one', () => {
    for (let run = 0; run < 2_000; run += 1) {
      const [one, other] = [some(), some()];
      const address = writeViewState(other, { prefix: 'b.', onto: writeViewState(one, { prefix: 'a.' }) }).toString();
      expect(readViewState(address, { prefix: 'a.' })).toEqual(one);
      expect(readViewState(address, { prefix: 'b.' })).toEqual(other);
      expect(writeViewState(readViewState(address, { prefix: 'a.' })).toString()).toBe(writeViewState(one).toString());
    }
  });

  it('is read from any text without an error, and what was read is written and read as the same', () => {
    const names = ['range', 'bucket', 'metric', 'group', 'by', 'mark', 'hidden', 'show', 'sort', 'open', '__proto__'];
    for (let run = 0; run < 2_000; run += 1) {
      const search = new URLSearchParams(Array.from({ length: 6 }, () => [pick(names), text()]));
      const state = readViewState(search);
      expect(readViewState(writeViewState(state))).toEqual(state);
      expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
    }
  });
});
