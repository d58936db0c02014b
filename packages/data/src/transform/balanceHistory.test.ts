import { describe, expect, it } from 'vitest';
import { USD } from '../exact/unit.js';
import { balanceRecord } from '../testing/balances/balanceRecord.js';
import type { BalanceSketch } from '../testing/balances/sketch.js';
import { instant, type Instant } from '../time/instant.js';
import type { BalanceRecord } from '../wire/balance.js';
import { balanceHistory, type BalanceHistoryOptions } from './balanceHistory.js';
import { toBalancesView } from './toBalancesView.js';

const now = instant('2026-06-15T12:00:00Z');
const day = (date: string): Instant => instant(`2026-${date}T00:00:00Z`);
const grant = (sketch: Partial<BalanceSketch> = {}): BalanceRecord =>
  balanceRecord({ id: 'a', type: 'PREPAID', name: 'A', now, segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 100_00 }], ...sketch } as BalanceSketch);
const history = (records: readonly BalanceRecord[], options?: BalanceHistoryOptions) => balanceHistory(toBalancesView(records, { now }), USD, options);
const told = (records: readonly BalanceRecord[], options?: BalanceHistoryOptions) => history(records, options).points.map(({ at, balance }) => `${at.slice(5, 10)} ${balance}`);

const used = (amount: number, at: string) => ({ kind: 'used', amount, at }) as const;
const year = grant({ events: [used(20_00, '2026-02-01'), used(30_50, '2026-03-01')] });
const quarter = grant({ id: 'b', type: 'CREDIT', name: 'B', segments: [{ start: '2026-02-01', end: '2026-04-01', amount: 10_00 }], events: [used(4_00, '2026-03-01')] });

describe('balanceHistory', () => {
  it('adds up all ledgers, step by step, and ends with what is left now', () => {
    expect(told([year, quarter])).toEqual(['01-01 100', '02-01 90', '03-01 55.5', '04-01 49.5', '06-15 49.5']);
    expect(history([quarter, year])).toEqual(history([year, quarter]));
    expect(history([year])).toMatchObject({ kind: 'balance-history', asOf: now, unit: USD, partial: false });
  });

  it('begins where it is asked to, with what was left then', () => {
    expect(told([year, quarter], { since: day('02-15') })).toEqual(['02-15 90', '03-01 55.5', '04-01 49.5', '06-15 49.5']);
    expect(told([year], { since: day('02-01') })).toEqual(['02-01 80', '03-01 49.5', '06-15 49.5']);
    expect(told([quarter], { since: day('01-15') })).toEqual(['01-15 0', '02-01 10', '03-01 6', '04-01 0', '06-15 0']);
  });

  it('takes off at the end what draft invoices have used, as their entries are dated later', () => {
    expect(told([grant({ events: [used(25_00, '2026-07-01')] })])).toEqual(['01-01 100', '06-15 75']);
  });

  it('counts a grant until it is archived, and no ledger below 0', () => {
    expect(told([grant({ archivedAt: '2026-05-01', events: [used(20_00, '2026-02-01')] })])).toEqual(['01-01 100', '02-01 80', '05-01 0', '06-15 0']);
    const late = grant({ archivedAt: '2026-05-01', events: [used(20_00, '2026-02-01'), { kind: 'adjusted', amount: 5_00, at: '2026-05-20' }] });
    expect(told([late])).toEqual(['01-01 100', '02-01 80', '05-01 0', '06-15 0']);
    expect(told([grant({ events: [used(130_00, '2026-02-01')] }), quarter])).toEqual(['01-01 100', '02-01 10', '03-01 6', '04-01 0', '06-15 0']);
  });

  it('leaves out what is owed and what is in other units', () => {
    const tokens = { id: '6f1c0f5e-0d6b-4c0e-9f43-2f3a9e1b7c11', name: 'AI credits' };
    expect(told([grant({ type: 'POSTPAID' }), grant({ id: 't', creditType: tokens }), { ...year, id: 'u' }])).toEqual(['01-01 100', '02-01 80', '03-01 49.5', '06-15 49.5']);
    expect(told([])).toEqual(['06-15 0']);
  });

  it('tells nothing rather than too little', () => {
    const without = { ...quarter, ledger: undefined };
    expect(history([year, without])).toMatchObject({ points: [], partial: true });
    expect(history([year, { ...quarter, balance: null }])).toMatchObject({ points: [], partial: true });
  });

  it('adds up neither quantities nor what has no unit', () => {
    const view = toBalancesView([year, quarter], { now });
    for (const unit of [{ kind: 'count', name: 'quantity' }, { kind: 'unknown' }] as const) {
      expect(balanceHistory({ ...view, lines: view.lines.map((line) => ({ ...line, unit })) }, unit)).toMatchObject({ unit, points: [], partial: true });
    }
  });

  it('refuses to begin at the moment it ends', () => {
    expect(() => history([year], { since: now })).toThrow(expect.objectContaining({ code: 'time-range' }));
    expect(() => history([year], { since: null } as unknown as BalanceHistoryOptions)).toThrow(expect.objectContaining({ path: 'options.since' }));
  });
});
