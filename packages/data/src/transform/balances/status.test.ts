import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { interval } from '../../time/instant.js';
import type { BalanceLine, BalanceSegment } from '../../view/balances.js';
import { credit, only, opened, segments as schedule } from './credit.test.kit.js';
import { ledgerFigures, type LedgerFigures } from './figures.js';
import { statusOf } from './status.js';

const segments = (...statuses: BalanceSegment['status'][]): BalanceSegment[] =>
  statuses.map((status, index) => ({ id: `${index}`, interval: interval('2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z'), amount: decimal(1), status }));
const figures = (fields: Partial<LedgerFigures> = {}): LedgerFigures => ({ ...ledgerFigures([], 0), ...fields });
const status = (fields: Partial<Parameters<typeof statusOf>[0]>): BalanceLine['status'] => statusOf({ archived: false, segments: segments('active'), remaining: null, figures: null, ...fields });
const [one, none] = [decimal(1), decimal(0)];

describe('a balance is', () => {
  it('archived, whatever else it is', () => {
    expect(status({ archived: true, remaining: one })).toBe('archived');
  });

  it('active if something can be used, or the balance is unknown', () => {
    expect([status({ remaining: one }), status({}), status({ segments: [] }), status({ segments: [], remaining: one }), status({ figures: figures({ sum: one }) })]).toEqual(Array(5).fill('active'));
    expect(status({ segments: segments('over', 'active', 'upcoming'), remaining: one })).toBe('active');
  });

  it('used up if nothing is left of what is open', () => {
    expect([status({ remaining: none }), status({ remaining: decimal(-1) }), status({ figures: figures() }), status({ segments: [], remaining: none })]).toEqual(Array(4).fill('used-up'));
    expect(status({ remaining: one, figures: figures() })).toBe('active');
    expect(status({ remaining: none, figures: figures({ sum: one }) })).toBe('used-up');
  });

  it('upcoming if something will open and nothing is open', () => {
    expect([status({ segments: segments('upcoming'), remaining: none }), status({ segments: segments('over', 'upcoming'), figures: figures() })]).toEqual(['upcoming', 'upcoming']);
  });

  it('used up at its end only if nothing expired, rolled over or is left', () => {
    const ended = (fields: Partial<LedgerFigures>) => status({ segments: segments('over', 'over'), remaining: none, figures: figures(fields) });
    expect([ended({}), ended({ sum: decimal(-1) })]).toEqual(['used-up', 'used-up']);
    expect([ended({ expired: one }), ended({ rolledOver: one }), ended({ sum: one }), status({ segments: segments('over'), remaining: none })]).toEqual(Array(4).fill('expired'));
  });
});

it('is upcoming in a gap between two segments', () => {
  const gap = credit({ access_schedule: schedule([1000, '2025-04-01', '2025-05-01'], [1000, '2025-06-01', '2025-07-01']), ledger: [opened('s0', 1000, '2025-04-01')], balance: 0 });
  expect(only(gap)).toMatchObject({ status: 'upcoming', upcoming: '10', remaining: '0', expiredUnposted: '10', nextExpiry: null });
});

it('calls an ended record without a ledger expired, since nobody can say it was used', () => {
  expect(only(credit({ access_schedule: schedule([1000, '2025-04-01', '2025-05-01']), balance: 0 })).status).toBe('expired');
});
