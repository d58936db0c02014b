import { describe, expect, it } from 'vitest';
import { fc } from '../../properties.test.kit.js';
import { DAY } from '../../time/duration.js';
import { fromEpoch, instant, toEpoch } from '../../time/instant.js';
import { toBalancesView } from '../../transform/toBalancesView.js';
import { AI_CREDITS, CENTS } from '../creditTypes.js';
import { SAMPLE_NOW } from '../moments.js';
import { balanceRecord } from './balanceRecord.js';
import type { BalanceSketch, SegmentSketch } from './sketch.js';

const now = instant('2026-11-21T10:00:00Z');
const quarters: SegmentSketch[] = [
  { start: '2026-07-01', end: '2026-10-01', amount: 1_500_000 },
  { start: '2026-10-01', end: '2027-01-01', amount: 1_500_000 },
  { start: '2027-01-01', end: '2027-04-01', amount: 1_500_000 },
];

describe('a balance record', () => {
  it('gets its segment starts and expirations by itself, and closes', () => {
    const record = balanceRecord({
      type: 'PREPAID',
      name: 'Annual commit',
      now,
      segments: quarters,
      events: [
        { kind: 'used', at: '2026-10-01', amount: 1_310_220 },
        { kind: 'used', at: '2026-12-01', amount: 402_118.33 },
      ],
    });
    expect(record.ledger.map(({ type, amount, timestamp }) => `${type.slice(15)} ${amount} ${timestamp.slice(0, 10)}`)).toEqual([
      'SEGMENT_START 1500000 2026-07-01',
      'AUTOMATED_INVOICE_DEDUCTION -1310220 2026-10-01',
      'EXPIRATION -189780 2026-10-01',
      'SEGMENT_START 1500000 2026-10-01',
      'AUTOMATED_INVOICE_DEDUCTION -402118.33 2026-12-01',
    ]);
    expect(record.balance).toBe(1_097_881.67);
    const [line] = toBalancesView([record], { now }).lines;
    expect(line).toMatchObject({ reconciled: true, status: 'active', pending: '4021.1833', upcoming: '15000', expired: '1897.8' });
  });

  it('writes each event as a ledger of its kind would', () => {
    const facts = { name: 'x', now, segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 1000 }] };
    const moved = { kind: 'rolled-over', at: '2026-02-01', amount: 100 } as const;
    const adjusted = { kind: 'adjusted', at: '2026-02-02', amount: -50, reason: 'Correction' } as const;
    const credit = balanceRecord({ ...facts, type: 'CREDIT', events: [moved, adjusted, { kind: 'seats-added', at: '2026-02-03', amount: 10 }] });
    expect(credit.ledger.map(({ type, amount }) => [type, amount])).toEqual([['CREDIT_SEGMENT_START', 1000], ['CREDIT_ROLLOVER', -100], ['CREDIT_MANUAL', -50], ['CREDIT_SEAT_BASED_ADJUSTMENT', 10]]);
    const promise = balanceRecord({ ...facts, type: 'POSTPAID', events: [moved, adjusted, { kind: 'trued-up', at: '2026-02-03', amount: 10, invoiceId: 'invoice' }] });
    expect(promise.ledger.map(({ type }) => type.slice(16))).toEqual(['INITIAL_BALANCE', 'ROLLOVER', 'MANUAL', 'TRUEUP']);
    expect(promise.ledger[2]).toMatchObject({ reason: 'Correction' });
    expect(promise.ledger[3]).toMatchObject({ invoice_id: 'invoice' });
    expect([credit.balance, promise.balance]).toEqual([860, 840]);
    for (const record of [credit, promise]) expect(toBalancesView([record], { now }).lines[0]).toMatchObject({ reconciled: true, rolledOver: '1', adjusted: '-0.5', other: '0' });
  });

  it('has a balance of 0 before it opens, after it ends, and when overdrawn', () => {
    const of = (start: string, end: string, taken = 0): number =>
      balanceRecord({ type: 'CREDIT', name: 'x', now, segments: [{ start, end, amount: 100 }], events: [{ kind: 'adjusted', at: start, amount: -taken }] }).balance;
    expect([of('2026-12-01', '2027-01-01'), of('2026-01-01', '2026-11-21T10:00:00Z'), of('2026-01-01', '2027-01-01', 300), of('2026-01-01', '2027-01-01')]).toEqual([0, 0, 0, 100]);
  });

  it('tells what was paid, where it came from and whether it is archived', () => {
    const facts = { name: 'Tokens', creditType: AI_CREDITS, segments: quarters, rolledOverFrom: 'before', now } as const;
    const commit = balanceRecord({ ...facts, type: 'PREPAID', paid: { at: '2026-07-01', amount: 9000 }, archivedAt: '2026-11-01' });
    expect(commit).toMatchObject({ created_at: '2026-07-01T00:00:00+00:00', invoice_schedule: { credit_type: CENTS }, rolled_over_from: { commit_id: 'before' }, archived_at: '2026-11-01T00:00:00+00:00' });
    expect(balanceRecord({ ...facts, type: 'CREDIT' })).toMatchObject({ rolled_over_from: { credit_id: 'before' }, access_schedule: { credit_type: AI_CREDITS } });
    expect(toBalancesView([commit], { now }).lines[0]).toMatchObject({ status: 'archived', rolledOverFrom: 'before', invoiced: { value: '90' } });
  });

  it('refuses a malformed moment', () => {
    expect(() => balanceRecord({ type: 'CREDIT', name: 'x', segments: [{ start: 'soon', end: '2027-01-01', amount: 1 }] })).toThrow('is not an instant');
  });

  it('closes whatever happened to it, at any moment', () => {
    const day = fc.integer({ min: 0, max: 400 });
    const at = (days: number): string => fromEpoch(toEpoch(SAMPLE_NOW) + (days - 200) * DAY);
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    const segments = fc.array(fc.record({ open: fc.integer({ min: 1, max: 90 }), gap: fc.integer({ min: 0, max: 20 }), amount }), { minLength: 1, maxLength: 4 }).map((parts) => {
      let from = 0;
      return parts.map(({ open, gap, amount: granted }) => {
        const start = from + gap;
        from = start + open;
        return { start: at(start), end: at(from), amount: granted };
      });
    });
    const event = fc.record({ kind: fc.constantFrom('used' as const, 'adjusted' as const, 'rolled-over' as const), at: day.map(at), amount });
    fc.assert(
      fc.property(fc.constantFrom('PREPAID' as const, 'CREDIT' as const, 'POSTPAID' as const), segments, fc.array(event, { maxLength: 6 }), day, (type, parts, events, looked) => {
        const moment = instant(at(looked));
        // Events of parts that have not opened are not in the balance, which the ledger alone does not tell.
        const begun = events.filter(({ at: when }) => when <= moment && parts.some(({ start, end }) => start < when && when < end));
        const sketch: BalanceSketch = { type, name: 'any', segments: parts, events: begun, now: moment };
        const [line] = toBalancesView([balanceRecord(sketch)], { now: moment }).lines;
        expect(line?.reconciled).not.toBe(false);
      }),
      { seed: 20_241_024, numRuns: 300 },
    );
  });
});
