import { instant } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import type { ViewState } from './fields.js';
import { readViewState, writeViewState, type ViewStateIssue } from './viewState.js';

const write = (state: ViewState, prefix?: string): string => writeViewState(state, { prefix }).toString();
const hostile = ['__proto__', 'constructor', '', '%', '%25', '%2A', '*', 'a*b', '.', '..', 'group.', 'group.us', '.group', 'a&b=c#d?e+f', 'dev 💸 team', '\u202Eevil\u202C', 'قسم', '<b>', '=1+1', 'x'.repeat(300), '名'.repeat(300), 'group:["us-east-1"]', 'group:["a","b"]', 'unassigned:[null]', 'group:["\\u0041"]', 'group:["\\""]', 'other:[]', 'group:["\n"]'];

function issuesOf(act: (onIssue: (issue: ViewStateIssue) => void) => unknown): string[] {
  const issues: string[] = [];
  act(({ parameter, reason }) => issues.push(`${parameter}: ${reason}`));
  return issues;
}

describe('a view in an address', () => {
  it('is short, in one order, and empty where nothing was chosen', () => {
    expect(write({})).toBe('');
    expect(writeViewState({ range: undefined, metric: null, groupBy: null }).toString()).toBe('');
    const state: ViewState = { hiddenSeries: ['group:["us-east-1"]', 'other:[]'], mark: 'line', groupBy: ['region', 'team'], metric: 'm 1', bucket: 'hour', range: { from: '2024-10-01', to: '2024-10-31' } };
    expect(write(state)).toBe('range=2024-10-01..2024-10-31&bucket=hour&metric=m+1&group=region*team&mark=line&hidden=group.us-east-1*other%3A%5B%5D');
    expect(write({ range: { start: instant('2024-10-01T05:00:00Z'), end: instant('2024-10-01T09:30:15Z') } })).toBe('range=2024-10-01T05%3A00Z..2024-10-01T09%3A30%3A15Z');
  });

  it.each([
    { range: '7d' },
    { range: { start: instant('2024-10-01T05:00:00.123Z'), end: instant('2024-10-02T00:00:00Z') } },
    { groupBy: [] },
    { groupBy: [''] },
    { spendBy: 'type', measure: 'gross', cumulative: true, unit: 'usd' },
    { spendBy: { group: 'type' }, cumulative: false },
    { spendBy: { group: '' } },
    { filter: 'finalized', sort: { column: 'total', direction: 'descending' }, expanded: ['inv-1', 'inv 2'] },
    { balanceFilter: { ended: true, archived: false, grouped: true }, sort: { column: 'expires', direction: 'ascending' } },
    { balanceFilter: { ended: false, archived: false, grouped: false }, sort: { column: 'threshold', direction: 'descending' } },
    { sort: { column: 'allowance', direction: 'ascending' } },
  ] satisfies ViewState[])('reads back as it was written: %j', (state) => {
    expect(readViewState(write(state))).toEqual(state);
    expect(readViewState(`?${write(state)}`)).toEqual(state);
  });

  it.each(hostile)('holds any name: %s', (name) => {
    const state: ViewState = { metric: name, unit: name, spendBy: { group: name }, groupBy: [name, name], hiddenSeries: [name], expanded: [name, '', name] };
    expect(readViewState(write(state))).toEqual(state);
    expect(issuesOf((onIssue) => readViewState(write(state), { onIssue }))).toEqual([]);
  });

  it('shares an address with others: each has its prefix, and nothing else is touched', () => {
    const before = new URLSearchParams('tab=usage&cpu.range=90d&cpu.mark=line&range=30d');
    const after = writeViewState({ range: '7d', bucket: 'day' }, { prefix: 'cpu.', onto: before });
    expect(after.toString()).toBe('tab=usage&range=30d&cpu.range=7d&cpu.bucket=day');
    expect(before.toString()).toContain('cpu.range=90d');
    expect(readViewState(after, { prefix: 'cpu.' })).toEqual({ range: '7d', bucket: 'day' });
    expect(readViewState(after)).toEqual({ range: '30d' });
  });

  it('leaves out what it does not know, and says so without repeating it', () => {
    const query = 'range=1y&bucket=second&mark=pie&measure=profit&cumulative=yes&by=region&status=paid&show=all&sort=-evil&__proto__=x&constructor=y';
    expect(readViewState(query)).toEqual({});
    expect(issuesOf((onIssue) => readViewState(query, { onIssue }))).toEqual(['range', 'bucket', 'by', 'mark', 'measure', 'cumulative', 'status', 'show', 'sort'].map((name) => `${name}: unknown`));
    for (const range of ['..', '2024-10-31..2024-10-01', '2024-02-30..2024-03-01', '2024-10-01', '0020-01-01..2024-01-01', '1990-01-01..2024-01-01', '2024-10-01..2024-10-02..2024-10-03', '2024-10-01T00:00Z..2024-10-02', '2024-10-01T25:00Z..2024-10-02T00:00Z', 'toString', '']) {
      expect(readViewState(new URLSearchParams({ range })), range).toEqual({});
    }
  });

  it('takes the first of what is there twice, and nothing that is too long', () => {
    expect(issuesOf((onIssue) => { expect(readViewState('range=7d&range=30d', { onIssue })).toEqual({ range: '7d' }); })).toEqual(['range: repeated']);
    expect(issuesOf((onIssue) => { expect(readViewState(`metric=${'x'.repeat(6001)}&mark=bar`, { onIssue })).toEqual({ mark: 'bar' }); })).toEqual(['metric: too-long']);
    const long: ViewState = { mark: 'bar', hiddenSeries: Array.from({ length: 3 }, () => '名'.repeat(300)) };
    expect(issuesOf((onIssue) => { expect(writeViewState(long, { onIssue }).toString()).toBe('mark=bar'); })).toEqual(['hidden: too-long']);
  });

  it('writes nothing that would not read back: values of other types, and half a character', () => {
    const broken = { range: '1y', metric: 5, groupBy: 'region', hiddenSeries: [1], sort: { column: 'evil', direction: 'descending' }, unit: '\uD83D', expanded: ['\uDE00'], mark: null, spendBy: 'cost' };
    expect(issuesOf((onIssue) => { expect(writeViewState(broken as unknown as ViewState, { onIssue }).toString()).toBe(''); })).toEqual(['range', 'metric', 'group', 'by', 'unit', 'hidden', 'sort', 'open'].map((name) => `${name}: unknown`));
    expect(writeViewState(JSON.parse('{"__proto__":{"range":"7d"}}') as ViewState).toString()).toBe('');
  });
});
