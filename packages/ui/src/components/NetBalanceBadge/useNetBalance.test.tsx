import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decimal, instant, USD, type NetBalanceView } from '@meterboard/data';
import { useNetBalance, type UseNetBalanceOptions } from './useNetBalance.js';

afterEach(cleanup);

const view: NetBalanceView = { kind: 'net-balance', asOf: instant('2026-11-21T10:00:00Z'), balance: { value: decimal('1585.245'), unit: USD }, scope: 'all', level: 'low' };

/** A line of a menu, say. */
function Own(options: UseNetBalanceOptions): ReactElement {
  const { figure, missing, rootProps, labelProps, retryProps } = useNetBalance(options);
  return (
    <p {...rootProps}>
      <span {...labelProps}>Credit</span>
      {figure === null ? missing : [figure.amount, figure.level, figure.scope, figure.stale, figure.asOf].join(' | ')}
      {retryProps === null ? null : <button {...retryProps} />}
    </p>
  );
}

const root = (): HTMLElement => screen.getByRole('group', { name: 'Credit' });

describe('useNetBalance', () => {
  it('gives the words and figures of a badge', () => {
    render(<Own state={{ status: 'error', error: new Error('offline'), data: view }} />);
    expect(root().textContent).toBe('Credit$1,585.25 | Running low | Includes commits still owed | Not refreshed | As of Nov 21, 2026, 10:00 AM UTC');
  });

  it('distinguishes pending from failed, and tries again only once', async () => {
    const refetch = vi.fn();
    const { rerender } = render(<Own state={{ status: 'pending' }} />);
    expect(root().textContent).toBe('CreditLoading…');
    rerender(<Own state={{ status: 'error', error: new Error('offline'), refetch }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    rerender(<Own state={{ status: 'error', error: new Error('offline'), refetch, isFetching: true }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Trying again…' }));
    expect(refetch).toHaveBeenCalledOnce();
  });
});
