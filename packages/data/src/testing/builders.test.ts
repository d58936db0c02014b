import { describe, expect, it } from 'vitest';
import {
  alertRows,
  balanceRecord,
  balanceRows,
  batchedUsageRows,
  breakdownRows,
  creditTypeRows,
  groupedUsageRows,
  invoiceRecord,
  invoiceRows,
  metricRows,
  netBalanceAnswer,
  SAMPLE_NOW,
  seatRows,
} from '../testing.js';
import { interval } from '../time/instant.js';
import { toAlertsView } from '../transform/toAlertsView.js';
import { toMetricsView } from '../transform/toMetricsView.js';
import { toSeatBalancesView } from '../transform/toSeatBalancesView.js';
import { toUnits } from '../transform/toUnits.js';

const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');

/** All seeded builders, with little enough output to compare as text. */
const SEEDED = {
  groupedUsageRows,
  batchedUsageRows,
  breakdownRows: (about: { seed: number }) => breakdownRows({ ...about, interval: october }),
  invoiceRows,
  balanceRows,
  netBalanceAnswer,
  alertRows,
  seatRows,
  invoiceRecord: ({ seed }: { seed: number }) => invoiceRecord({ seed, period: { start: '2024-10-01', end: '2024-11-01' } }),
  balanceRecord: ({ seed }: { seed: number }) => balanceRecord({ seed, type: 'CREDIT', name: 'Welcome', segments: [{ start: '2024-10-01', end: '2024-11-01', amount: 1 }] }),
};

describe.each(Object.entries(SEEDED))('%s', (_, build: (about: { seed: number }) => unknown) => {
  it('is the same for the same seed, byte for byte, and differs for another', () => {
    const text = JSON.stringify(build({ seed: 7 }));
    expect(JSON.stringify(build({ seed: 7 }))).toBe(text);
    expect(JSON.stringify(build({ seed: 8 }))).not.toBe(text);
  });

  it('is plain JSON', () => {
    const built = build({ seed: 7 });
    expect(JSON.parse(JSON.stringify(built))).toEqual(built);
    expect(JSON.stringify(built)).not.toMatch(/null,null|NaN/);
  });
});

describe('the other builders', () => {
  it('metrics are of every aggregation, and an archived one', () => {
    const { metrics } = toMetricsView(metricRows());
    expect(new Set(metrics.map(({ aggregation }) => aggregation))).toEqual(new Set(['sum', 'count', 'max', 'latest', 'unique', 'custom']));
    expect(metrics.filter(({ archivedAt }) => archivedAt !== null)).toHaveLength(1);
  });

  it('credit types are cents, whole currency and a unit of the seller\'s own', () => {
    expect(toUnits(creditTypeRows())).toMatchObject([{ kind: 'currency', code: 'USD' }, { kind: 'currency', code: 'EUR', digits: 2 }, { kind: 'pricing-unit', name: 'AI credits' }]);
  });

  it('alerts have every kind of threshold, and fire depending on the seed', () => {
    const views = [1, 2, 3, 4, 5].map((seed) => toAlertsView(alertRows({ seed }), { now: SAMPLE_NOW }));
    expect(new Set(views[0]?.alerts.map(({ threshold }) => threshold.measure))).toEqual(new Set(['amount', 'percent', 'days', 'quantity']));
    expect(views[0]?.issues).toEqual([]);
    expect(new Set(views.flatMap(({ alerts }) => alerts).map(({ state }) => state))).toEqual(new Set(['ok', 'in-alarm', 'evaluating', null]));
  });

  it('seats have ledgers that close and balances that are their sums', () => {
    const { seats, issues } = toSeatBalancesView(seatRows({ seats: 12 }), { now: SAMPLE_NOW });
    expect(issues).toEqual([]);
    expect(seats).toHaveLength(12);
    for (const { grants, balances } of seats) {
      expect(grants?.map(({ ledger }) => ledger?.at(-1)?.balance)).toEqual(grants?.map(({ remaining }) => remaining.value));
      expect(Number(balances[0]?.remaining)).toBeCloseTo((grants ?? []).reduce((sum, { remaining }) => sum + Number(remaining.value), 0), 8);
    }
  });

  it('hand out rows that may be changed without changing the next ones', () => {
    const [record] = balanceRows();
    const text = JSON.stringify(record);
    record!.access_schedule.credit_type.name = 'changed';
    record!.ledger.length = 0;
    expect(JSON.stringify(balanceRows()[0])).toBe(text);
    const rows = creditTypeRows();
    rows[0]!.name = 'changed';
    expect(creditTypeRows()[0]?.name).toBe('USD (cents)');
  });
});
