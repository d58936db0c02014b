import { expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { USD } from '../../exact/unit.js';
import { instant } from '../../time/instant.js';
import type { BalanceLine } from '../../view/balances.js';
import { bareLine } from '../balances/line.test.kit.js';
import { parsed } from './parsed.test.kit.js';

const bare = bareLine({ unit: { kind: 'unknown' } });
const at = instant('2025-01-01T00:00:00Z');
const records = (...lines: BalanceLine[]) => parsed({ kind: 'balances', asOf: at, lines, totals: [], issues: [] });

it('a balance has an empty cell for every unknown amount', () => {
  const [record] = records(bare);
  expect(Object.entries(record ?? {}).filter(([, value]) => value !== '')).toEqual([['id', 'b'], ['name', 'Credit'], ['kind', 'credit'], ['status', 'active']]);
});

it('a balance has each of its figures under its own name', () => {
  const names = ['granted', 'upcoming', 'used', 'pending', 'expired', 'rolledOver', 'truedUp', 'adjusted', 'reversed', 'other', 'remaining', 'overdrawn', 'expiredUnposted'] as const;
  const figures = Object.fromEntries(names.map((name, index) => [name, decimal(index + 0.5)]));
  const [record] = records({ ...bare, ...figures, unit: USD, priority: 0, contractId: '=k', nextExpiry: { at, amount: decimal(7) }, archivedAt: instant('2025-02-01T00:00:00Z') });
  const columns = ['granted', 'upcoming', 'used', 'pending', 'expired', 'rolled_over', 'trued_up', 'adjusted', 'reversed', 'other', 'remaining', 'overdrawn', 'expired_unposted'];
  expect(columns.map((column) => record?.[column])).toEqual(names.map((_, index) => `${index}.5`));
  expect(record).toMatchObject({ unit: 'USD', priority: '0', contract_id: "'=k", next_expiry_at: at, next_expiry_amount: '7', archived_at: '2025-02-01T00:00:00.000Z' });
  expect(records({ ...bare, nextExpiry: { at, amount: null } })[0]).toMatchObject({ next_expiry_at: at, next_expiry_amount: '' });
});
