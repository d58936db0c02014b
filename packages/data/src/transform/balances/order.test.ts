import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { instant, interval } from '../../time/instant.js';
import type { BalanceLine, BalanceSegment } from '../../view/balances.js';
import { bareLine } from './line.test.kit.js';
import { byBurnOrder, byUsefulness } from './order.js';

const segment = (end: string, status: BalanceSegment['status'] = 'active', start = '2020-01-01'): BalanceSegment => ({ id: end, interval: interval(`${start}T00:00:00Z`, `${end}T00:00:00Z`), amount: decimal(1), status });
const line = (id: string, fields: Partial<BalanceLine> = {}): BalanceLine => bareLine({ id, segments: [segment('2025-06-01')], ...fields });

/** The order of records, whether they come forwards or backwards. */
function order(compare: typeof byBurnOrder, ...lines: BalanceLine[]): string[] {
  const ids = lines.toSorted(compare).map(({ id }) => id);
  expect(lines.toReversed().toSorted(compare).map(({ id }) => id)).toEqual(ids);
  return ids;
}

describe('the burn order', () => {
  it('is rolled-over commits, then prepaid commits and credits, then postpaid commits', () => {
    const lines = [
      line('unknown', { kind: 'unknown', rolledOverFrom: 'x', priority: 0 }),
      line('postpaid', { kind: 'postpaid-commit', priority: 1 }),
      line('prepaid', { kind: 'prepaid-commit', priority: 3 }),
      line('credit, rolled over', { rolledOverFrom: 'x', priority: 2 }),
      line('prepaid, rolled over', { kind: 'prepaid-commit', rolledOverFrom: 'x', priority: 5 }),
      line('postpaid, rolled over', { kind: 'postpaid-commit', rolledOverFrom: 'x', priority: 6 }),
    ];
    expect(order(byBurnOrder, ...lines)).toEqual(['postpaid, rolled over', 'prepaid, rolled over', 'credit, rolled over', 'prepaid', 'postpaid', 'unknown']);
  });

  it('goes by priority within a class, those without one last', () => {
    expect(order(byBurnOrder, line('none'), line('2', { priority: 2 }), line('-1', { priority: -1 }), line('0', { priority: 0 }))).toEqual(['-1', '0', '2', 'none']);
  });

  it('takes free records before paid ones', () => {
    expect(order(byBurnOrder, line('paid', { kind: 'prepaid-commit', name: 'A' }), line('free', { name: 'B' }))).toEqual(['free', 'paid']);
    expect(order(byBurnOrder, line('paid', { kind: 'prepaid-commit', priority: 1 }), line('free', { priority: 2 }))).toEqual(['paid', 'free']);
  });

  it('takes the record with the earliest end that is not past', () => {
    expect(
      order(
        byBurnOrder,
        line('no end', { segments: [] }),
        line('july', { segments: [segment('2025-01-01', 'over'), segment('2025-07-01')] }),
        line('june', { segments: [segment('2025-09-01', 'upcoming'), segment('2025-06-01')] }),
        line('ended', { segments: [segment('2025-03-01', 'over'), segment('2025-02-01', 'over')] }),
      ),
    ).toEqual(['ended', 'june', 'july', 'no end']);
  });

  it('takes the record that began first, of those that end together', () => {
    const began = (start: string) => line(start, { segments: [segment('2025-06-01', 'active', start)] });
    expect(order(byBurnOrder, began('2025-03-01'), began('2025-01-01'), began('2025-02-01'))).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
  });

  it('goes by name, then id, if all else is equal', () => {
    expect(order(byBurnOrder, line('2', { name: 'A' }), line('1', { name: 'B' }), line('0', { name: 'A' }))).toEqual(['0', '2', '1']);
  });
});

it('what can be used comes first, what is gone last', () => {
  const statuses = ['active', 'upcoming', 'used-up', 'expired', 'archived'] as const;
  const lines = statuses.map((status, index) => line(status, { status, priority: 9 - index, archivedAt: status === 'archived' ? instant('2025-01-01T00:00:00Z') : null }));
  expect(order(byUsefulness, ...lines)).toEqual([...statuses]);
  expect(order(byUsefulness, line('b', { priority: 2 }), line('a', { priority: 1 }))).toEqual(['a', 'b']);
});
