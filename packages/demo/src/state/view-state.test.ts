import { interval } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { readViewState, writeViewState, type ViewState } from './view-state.ts';

const read = (query: string): ViewState => readViewState(new URLSearchParams(query));
const DEFAULTS = read('');

describe('the view in the address', () => {
  it('is left out where everything is default', () => {
    expect(writeViewState(DEFAULTS)).toBe('');
  });

  it('reads back as it was written', () => {
    const states: ViewState[] = [
      { ...DEFAULTS, range: '24h', bucket: 'hour', metric: 'a b&c', groupBy: ['region', 'team'], mark: 'line', hiddenSeries: ['group:["us-east-1"]'] },
      { ...DEFAULTS, range: '90d', bucket: 'month', groupBy: [], measure: 'gross' },
      { ...DEFAULTS, range: interval('2026-10-05T03:00:00Z', '2026-10-05T09:00:00Z'), bucket: 'hour' },
      { ...DEFAULTS, dashboard: 'commits_and_credits', view: 'embedded' },
      { ...DEFAULTS, range: { from: '2026-10-05', to: '2026-10-12' }, bucket: 'hour', spendBy: 'contract', filter: 'draft', spendRange: { from: '2026-11-03', to: '2026-11-04' } },
    ];
    for (const state of states) expect(read(writeViewState(state))).toEqual(state);
  });

  it('treats unknown values as the default', () => {
    expect(read('range=1y&bucket=second&mark=pie&measure=profit&dashboard=admin&status=paid&view=both')).toEqual(DEFAULTS);
  });

  it('leaves out a bucket size that the range does not offer', () => {
    const state = { ...read('range=7d&bucket=hour'), range: '90d' as const };
    expect(writeViewState(state)).toBe('?range=90d');
    expect(read('range=90d&bucket=hour').bucket).toBe('day');
  });
});
