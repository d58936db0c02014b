import { describe, expect, it } from 'vitest';
import { add, negate, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { unitKey } from '../exact/unit.js';
import { frozen } from '../frozen.test.kit.js';
import { fc } from '../properties.test.kit.js';
import { instant } from '../time/instant.js';
import type { BalanceLine, BalancesView } from '../view/balances.js';
import type { BalanceRecord } from '../wire/balance.js';
import { toBalancesView } from './toBalancesView.js';

const NOW = instant('2025-05-15T12:00:00Z');
const CREDIT_TYPES = ['2714e483-4ff1-48e4-9e25-ac732e8f24f2', 'c0000000-0000-4000-8000-000000000001'];
const EVENTS = ['SEGMENT_START', 'AUTOMATED_INVOICE_DEDUCTION', 'ROLLOVER', 'EXPIRATION', 'TRUEUP', 'MANUAL', 'CANCELED', 'CREDITED', 'SEAT_BASED_ADJUSTMENT', 'INITIAL_BALANCE', 'OF_TOMORROW'];
const OWNERS = ['PREPAID_COMMIT', 'POSTPAID_COMMIT', 'CREDIT'];

const amount = fc.oneof(fc.integer({ min: -1e7, max: 1e7 }), fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0.1, 0.2, -0.3, 1e-9));
const timestamp = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
const entry = fc.record({ type: fc.tuple(fc.constantFrom(...OWNERS), fc.constantFrom(...EVENTS)).map((parts) => parts.join('_')), amount, timestamp });
const segment = fc.record({ id: fc.string(), amount, starting_at: timestamp, ending_before: fc.constant('2026-01-01T00:00:00Z') });
const record = fc.record(
  {
    id: fc.uuid(),
    type: fc.constantFrom('PREPAID', 'POSTPAID', 'CREDIT', 'GIFT'),
    product: fc.record({ name: fc.string({ unit: 'binary' }) }),
    access_schedule: fc.record({
      credit_type: fc.constantFrom(...CREDIT_TYPES).map((id) => ({ id, name: 'a unit' })),
      schedule_items: fc.array(segment, { maxLength: 3 }),
      access_type: fc.constantFrom('SPEND', 'QUANTITY'),
    }),
    ledger: fc.array(entry, { maxLength: 8 }),
    balance: amount,
    rolled_over_from: fc.constant({ contract_id: 'c', commit_id: 'd' }),
    archived_at: timestamp,
  },
  { requiredKeys: ['id', 'type', 'product'] },
);
const records: fc.Arbitrary<BalanceRecord[]> = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 6 });

const toView = (rows: readonly BalanceRecord[]): BalancesView => toBalancesView(rows, { now: NOW });

describe('toBalancesView, whatever the records', () => {
  it('closes every ledger: what came in less what went out is what is left', () => {
    fc.assert(
      fc.property(records, (rows) => {
        for (const { ledger, granted, adjusted, reversed, other, used, expired, rolledOver, truedUp } of toView(rows).lines) {
          if (ledger === null) continue;
          const figures = [granted, adjusted, reversed, other, ...[used, expired, rolledOver, truedUp].map((figure) => negate(figure!))];
          expect(sum(figures.map((figure) => figure!))).toBe(ledger.at(-1)?.balance ?? '0');
          ledger.forEach((line, index) => {
            expect(line.balance).toBe(add(ledger[index - 1]?.balance ?? ('0' as Decimal), line.amount));
          });
        }
      }),
    );
  });

  it('does not depend on their order or paging', () => {
    fc.assert(
      fc.property(
        records.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(toView(shuffled)).toEqual(toView(rows));
        },
      ),
    );
  });

  it('counts repeated records once', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const once = toView(rows);
        const twice = toView([...rows, ...rows]);
        expect({ ...twice, issues: twice.issues.filter(({ code }) => code !== 'duplicate') }).toEqual(once);
        expect(twice.issues.find(({ code }) => code === 'duplicate')?.count ?? 0).toBe(rows.length);
      }),
    );
  });

  it('does not change its input, and returns plain JSON', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const view = toView(frozen(rows));
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        expect(structuredClone(view)).toEqual(view);
      }),
    );
  });

  it('has totals that are the sums of its lines, unit by unit', () => {
    const isGrant = ({ kind }: BalanceLine): boolean => kind === 'prepaid-commit' || kind === 'credit';
    const total = (lines: readonly BalanceLine[], figure: 'remaining' | 'used' | 'pending' | 'granted'): Decimal => sum(lines.map((line) => line[figure] ?? ('0' as Decimal)));
    fc.assert(
      fc.property(records, (rows) => {
        const { lines, totals } = toView(rows);
        for (const { unit, spendable, obligation, used, pending, lifetimeGranted } of totals) {
          const own = lines.filter((line) => unitKey(line.unit) === unitKey(unit));
          const grants = own.filter(isGrant);
          const live = own.filter(({ status }) => status !== 'archived');
          expect(spendable).toBe(unit.kind === 'count' ? '0' : total(live.filter(isGrant), 'remaining'));
          expect(obligation).toBe(total(live.filter(({ kind }) => kind === 'postpaid-commit'), 'remaining'));
          expect({ used, pending }).toEqual({ used: total(grants, 'used'), pending: total(grants, 'pending') });
          expect(lifetimeGranted).toBe(total(grants.filter(({ rolledOverFrom }) => rolledOverFrom === null), 'granted'));
        }
      }),
    );
  });
});
