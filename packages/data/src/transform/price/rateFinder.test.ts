import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { USD } from '../../exact/unit.js';
import type { RateLine } from '../../view/rateCard.js';
import { byProduct, rateFinder } from './rateFinder.js';

const rate: RateLine = {
  id: 'r',
  productId: 'p',
  name: 'Calls',
  group: null,
  entitled: true,
  billingFrequency: null,
  start: null,
  end: null,
  list: { kind: 'flat', unit: USD, price: decimal(2), tiers: [], minimum: null },
  override: null,
  commit: null,
};

describe('the rates for a product and group', () => {
  it('are those whose pricing groups it has, whatever other keys it has and in whatever order', () => {
    const find = rateFinder(byProduct([rate, { ...rate, id: 'eu', group: { region: 'eu' } }, { ...rate, id: 'gold', group: { tier: 'gold', region: 'eu' } }, { ...rate, id: 'other', productId: 'q' }]));
    const ids = (group: RateLine['group']): string[] => find({ productId: 'p', group }).map(({ id }) => id);
    expect([ids({ team: 'a', region: 'eu', tier: 'gold' }), ids({ region: 'eu' }), ids({ region: 'us', tier: 'gold' }), ids(null)]).toEqual([['r', 'eu', 'gold'], ['r', 'eu'], ['r'], ['r']]);
    expect(find({ productId: 'none', group: null })).toEqual([]);
  });

  it('tell a value that is null from one that is missing, and from its text', () => {
    const find = rateFinder(byProduct([{ ...rate, group: { region: null } }]));
    expect([{ region: null }, {}, { region: 'null' }, { region: '0' }, null].map((group) => find({ productId: 'p', group }).length)).toEqual([1, 0, 0, 0, 0]);
  });

  it('are found in a second among 10,000 prices for 10,000 groups', () => {
    const groups = Array.from({ length: 10_000 }, (_, index) => ({ region: `r${index}`, tier: 'gold' }));
    const before = process.cpuUsage();
    const find = rateFinder(byProduct(groups.map((group) => ({ ...rate, group }))));
    expect(groups.every((group) => find({ productId: 'p', group: { team: 'a', ...group } }).length === 1)).toBe(true);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
    expect(find({ productId: 'p', group: { region: 'r7' } })).toEqual([]);
  });

  it('are found without a look at the groups of other products', () => {
    const other: RateLine = {
      ...rate,
      productId: 'q',
      get group(): never {
        throw new Error('looked at');
      },
    };
    const find = rateFinder(byProduct([other, rate]));
    expect(find({ productId: 'p', group: null })).toEqual([rate]);
    expect(() => find({ productId: 'q', group: null })).toThrow('looked at');
  });
});
