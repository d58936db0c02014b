import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instant, toRechargesView, type RechargesView, type ThresholdConfiguration } from '@meterboard/data';
import { RechargeStatus, type RechargeStatusProps } from './RechargeStatus.js';
import { contract, rechargesView, recharging, threshold } from './recharges.test.kit.js';

afterEach(cleanup);

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const parts = (name: string): string[] => [...root().querySelectorAll(`[data-part="${name}"]`)].map(({ textContent }) => textContent);
const notes = (): string[] => [...root().querySelectorAll('[data-part="notes"] > li')].map(({ textContent }) => textContent);
const show = (data: RechargesView, more: Partial<RechargeStatusProps> = {}): void => void render(<RechargeStatus title="Top-up" data={data} {...(more as object)} />);

describe('RechargeStatus', () => {
  it('says at which balance it recharges, up to what, and the least that this costs', () => {
    show(rechargesView());
    expect(parts('rule')).toEqual(['When the balance falls to $100.00, it is topped up to $500.00.']);
    expect(notes()).toEqual(['Each top-up costs $400.00 or more, plus any tax.', 'The payment method on file is charged. What is bought can be used once the payment has succeeded.']);
    expect([parts('chip'), parts('contract')]).toEqual([['On'], ['Scale plan']]);
  });

  it('that is off, by whatever reason, is told as what would happen', () => {
    show(recharging({ is_enabled: false }));
    expect(parts('chip')).toEqual(['Off']);
    expect(parts('rule')).toEqual(['If it is switched on, the balance is topped up to $500.00 when it falls to $100.00.']);
    expect(notes()[0]).toBe('Nothing is charged by itself now. It was switched off, or a payment failed.');
    expect(notes().join(' ')).not.toContain('on file');
  });

  it('tells of a payment what the host knows, of that contract alone', () => {
    const both = rechargesView(contract({ prepaid_balance_threshold_configuration: threshold({ is_enabled: false }) }), contract({ id: 'other' }));
    show(both, { payments: [{ contractId: 'scale', status: 'failed' }, null as never, { contractId: 'other', status: 'lost' as never }] });
    expect(parts('chip').toSorted()).toEqual(['On', 'Payment failed']);
    expect(notes()).toContain('The last payment failed. Check the payment method, then switch it on again.');
  });

  it.each<[string, Partial<ThresholdConfiguration>, string]>([
    ['a discount', { discount_configuration: { payment_fraction: 0.85 } }, 'Each top-up buys $400.00 or more, for $340.00 or more, plus any tax.'],
    ['a discount that ends', { discount_configuration: { payment_fraction: 0.85, cap: {} } }, 'A discount of 15% ends at an agreed amount of spend.'],
    ['a unit that is not money, whose price nobody knows', { custom_credit_type_id: 'credits', threshold_amount: 2_000, recharge_to_amount: 10_000 }, 'Each top-up buys 8,000 AI credits or more.'],
    ['a gateway that is not asked', { payment_gate_config: { payment_gate_type: 'NONE' } }, 'What is bought can be used before it is paid.'],
    ['some products', { commit: { product_id: 'p', specifiers: [{}] } }, 'What is bought pays for some products only.'],
    ['some balances', { threshold_balance_specifiers: [{}] }, 'Some balances do not count towards the threshold.'],
  ])('tells what limits it: %s', (_, more, note) => {
    show(recharging(more));
    expect(notes()).toContain(note);
  });

  it('shows no amounts where the contract does not tell their currency: they may be cents', () => {
    const spend = { spend_threshold_configuration: threshold() };
    show(toRechargesView([contract(spend)], { now: instant('2026-11-18T12:00:00Z') }));
    expect(parts('rule')).toEqual(['When the balance falls to a threshold, it is topped up.', 'When usage reaches a threshold, it is charged at once.']);
    expect(root().textContent).not.toMatch(/\d{3}00/);
    expect(notes()).toContain('The contract does not say in which currency the amounts are.');
  });

  it('tells a threshold of spend, and a contract that begins later; one that is over is left out', () => {
    const spend = { prepaid_balance_threshold_configuration: null, spend_threshold_configuration: threshold({ threshold_amount: 250_000 }) };
    show(rechargesView(contract(spend), contract({ ...spend, id: 'off', spend_threshold_configuration: threshold({ is_enabled: false }) }), contract({ id: 'next', name: ' ', starting_at: '2027-01-01T00:00:00Z' }), contract({ id: 'old', ending_before: '2026-02-01T00:00:00Z' })));
    expect(parts('rule')).toEqual(['If it is switched on, usage is charged at once when it reaches $100.00.', 'When usage reaches $2,500.00, it is charged at once.', 'When the balance falls to $100.00, it is topped up to $500.00.']);
    expect(parts('chip')).toEqual(['Off', 'On', 'Not started']);
    expect(parts('contract')[2]).toBe('Contract without a name');
    expect(notes()).toContain('The contract starts on Jan 1, 2027.');
  });

  it('has the host\'s own button for each, and none of its own', async () => {
    const onChange = vi.fn();
    show(rechargesView(contract({ spend_threshold_configuration: threshold() })), { renderAction: ({ id, trigger }) => (trigger === 'balance' ? <button type="button" onClick={() => { onChange(id); }}>Change</button> : null) });
    await userEvent.click(screen.getByRole('button'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('balance:scale');
    expect(parts('action')).toEqual(['Change']);
  });

  it('is pending, empty, failed with a retry, or stale, and says so', async () => {
    const refetch = vi.fn();
    const { rerender } = render(<RechargeStatus title="Top-up" state={{ status: 'pending' }} />);
    expect(root().dataset['state']).toBe('pending');
    rerender(<RechargeStatus title="Top-up" data={rechargesView(contract({ ending_before: '2026-02-01T00:00:00Z' }))} />);
    expect([root().dataset['state'], screen.getByRole('status').textContent]).toEqual(['empty', 'No automatic top-upNo current contract charges by itself.']);
    rerender(<RechargeStatus title="Top-up" state={{ status: 'error', error: new Error('offline'), refetch }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect([root().dataset['state'], refetch.mock.calls.length]).toEqual(['error', 1]);
    rerender(<RechargeStatus title="Top-up" state={{ status: 'error', error: new Error('offline'), data: rechargesView(), refetch }} />);
    expect([root().dataset['state'], parts('stale')[0], parts('rule').length]).toEqual(['ready', 'Not refreshed', 1]);
  });

  it('hands ref, id, class and style to its root, and shows a hostile name as text', () => {
    const ref = createRef<HTMLElement>();
    render(<RechargeStatus ref={ref} title="Top-up" data={rechargesView(contract({ name: '<b>Plan</b> \u202E x' }))} id="r" className="mine" style={{ margin: 3 }} data-testid="top-up" />);
    expect([ref.current === root(), root().id, root().className.includes('mine'), root().style.margin, root().dataset['testid']]).toEqual([true, 'r', true, '3px', 'top-up']);
    expect(root().querySelector('b')).toBeNull();
    expect(within(root()).getByText('<b>Plan</b> \u202E x').tagName).toBe('BDI');
  });
});
