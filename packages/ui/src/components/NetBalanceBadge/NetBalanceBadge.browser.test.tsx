import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { decimal, instant, USD, type NetBalanceView } from '@meterboard/data';
import { createTheme } from '../../theme/createTheme.js';
import { NetBalanceBadge, type NetBalanceBadgeProps } from './NetBalanceBadge.js';

const view: NetBalanceView = { kind: 'net-balance', asOf: instant('2026-11-21T10:00:00Z'), balance: { value: decimal('1585.245'), unit: USD }, scope: 'spendable', level: 'low' };
const STATES: Record<string, NetBalanceBadgeProps> = {
  ready: { label: 'Credit left', data: view },
  healthy: { label: 'Credit left', data: { ...view, level: 'healthy' } },
  empty: { label: 'Credit left', data: { ...view, level: 'empty', balance: { value: decimal('0'), unit: USD } } },
  pending: { label: 'Credit left', state: { status: 'pending' } },
  error: { label: 'Credit left', state: { status: 'error', error: new Error('no'), refetch: () => undefined } },
  stale: { label: 'Credit left', state: { status: 'error', error: new Error('no'), data: view } },
  'with debts': { label: 'Net balance', data: { ...view, scope: 'all' } },
};
const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;

afterEach(cleanup);

describe('NetBalanceBadge in Chromium', () => {
  it.each(Object.keys(STATES).flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))('has no violations that axe can find: %s, %s', async (name, scheme) => {
    render(<NetBalanceBadge {...STATES[name]!} theme={createTheme({ scheme })} />);
    const { violations } = await axe.run(root());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('has the same height in every state', () => {
    const heights = Object.values(STATES).map((props) => {
      const { unmount } = render(<NetBalanceBadge {...props} />);
      const { height } = root().getBoundingClientRect();
      unmount();
      return height;
    });
    expect(new Set(heights).size).toBe(1);
  });

  it('has its fourth line inside of that height', () => {
    render(<NetBalanceBadge {...STATES['with debts']!} />);
    const lowest = Math.max(...[...root().children].map((line) => line.getBoundingClientRect().bottom));
    expect(root().getBoundingClientRect().bottom - lowest).toBeGreaterThan(5);
  });

  it('stays inside a narrow page, however long its label', () => {
    render(
      <div style={{ width: 200 }}>
        <NetBalanceBadge label={'long '.repeat(60)} data={{ ...view, balance: { value: decimal('123456789012345678901234567890'), unit: USD } }} />
      </div>,
    );
    expect(root().getBoundingClientRect().width).toBeLessThanOrEqual(200);
  });
});
