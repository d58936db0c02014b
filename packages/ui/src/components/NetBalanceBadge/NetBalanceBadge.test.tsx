import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decimal, instant, toNetBalanceView, USD, type NetBalanceOptions, type NetBalanceView, type Unit } from '@meterboard/data';
import { NetBalanceBadge } from './NetBalanceBadge.js';

const answers = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../data/fixtures/net_balance_responses.json'), 'utf8')) as Record<string, { data: { balance: number; credit_type_id: string } }>;
const units: Unit[] = [
  { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 },
  { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' },
];
const now = instant('2026-11-21T10:00:00Z');
const view = (name: string, options: Partial<NetBalanceOptions> = {}): NetBalanceView => toNetBalanceView(answers[name]!, { now, units, scope: 'spendable', ...options });
const badge = (): HTMLElement => screen.getByRole('group', { name: 'Credit left' });

afterEach(cleanup);

describe('NetBalanceBadge', () => {
  it('N1: says when the figure includes postpaid commits', () => {
    const { rerender } = render(<NetBalanceBadge label="Net balance" data={view('usd_default', { scope: 'all' })} />);
    expect(screen.getByRole('group', { name: 'Net balance' }).textContent).toContain('$5,985.25');
    expect(screen.getByText('Includes commits still owed')).toBeTruthy();
    rerender(<NetBalanceBadge label="Credit left" data={view('usd_spendable')} />);
    expect(badge().textContent).toContain('$1,585.25');
    expect(screen.queryByText('Includes commits still owed')).toBeNull();
  });

  it.each([
    ['N2', 'eur', '€3,765.44'],
    ['N3', 'tokens', '99,750 AI credits'],
    ['N4', 'usd_fraction', '< $0.01'],
    ['N5', 'zero', '$0.00'],
  ])('%s: writes %s as %s', (_, name, text) => {
    render(<NetBalanceBadge label="Credit left" data={view(name)} />);
    expect(screen.getByText(text)).toBeTruthy();
    expect(badge().dataset['state']).toBe('ready');
  });

  it('N5: distinguishes 0 from loading, from failure and from another unit', () => {
    const retry = vi.fn();
    const { rerender } = render(<NetBalanceBadge label="Credit left" state={{ status: 'pending' }} />);
    expect(badge().dataset['state']).toBe('pending');
    expect(screen.getByRole('status').textContent).toBe('Loading…');
    expect(badge().textContent).not.toContain('0');

    rerender(<NetBalanceBadge label="Credit left" state={{ status: 'error', error: new Error('token=secret'), refetch: retry }} />);
    expect(badge().dataset['state']).toBe('error');
    expect(badge().textContent).toBe('Credit leftUnavailableTry again');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();

    rerender(<NetBalanceBadge label="Credit left" data={{ ...view('zero'), balance: { value: decimal('0'), unit: { kind: 'unknown' } } }} />);
    expect(badge().textContent).toContain('0 (unknown unit)');
    expect(badge().textContent).not.toContain('$');
  });

  it('N8: says as of when', () => {
    render(<NetBalanceBadge label="Credit left" data={view('usd_spendable')} locale="de-DE" timeZone="Europe/Berlin" />);
    expect(screen.getByText(/21\. Nov\. 2026/).textContent).toContain('11:00');
    expect(badge().querySelector('time')?.dateTime).toBe('2026-11-21T10:00:00.000Z');
  });

  it.each([
    ['healthy', '1', 'Healthy'],
    ['low', '5000', 'Running low'],
  ] as const)('says in words that a balance is %s', (level, lowBelow, text) => {
    render(<NetBalanceBadge label="Credit left" data={view('usd_spendable', { lowBelow: decimal(lowBelow) })} />);
    expect(screen.getByText(text)).toBeTruthy();
    expect(badge().dataset['level']).toBe(level);
  });

  it.each([
    ['$0.00', '0', undefined],
    ['−$5.00', '-5', 'true'],
  ])('has no alarm where nothing was ever granted, for all that is known, but where more was used than there was: %s', (text, value, overdrawn) => {
    render(<NetBalanceBadge label="Credit left" data={{ ...view('zero'), balance: { value: decimal(value), unit: USD } }} />);
    expect([screen.getByText(text).tagName, screen.getByText('No balance').dataset['part']]).toEqual(['BDI', 'level']);
    expect([badge().dataset['level'], badge().dataset['overdrawn']]).toEqual(['empty', overdrawn]);
  });

  it.each(['xx', 'xx-invalid-!!', ''])('is written as on the server where the locale is unknown: %j', (locale) => {
    render(<NetBalanceBadge label="Credit left" data={view('usd_spendable')} locale={locale} timeZone="Mars/Olympus" />);
    expect(badge().textContent).toContain('$1,585.25As of Nov 21, 2026, 10:00 AM UTC');
  });

  it('reads a locale as databases have it', () => {
    render(<NetBalanceBadge label="Credit left" data={view('eur')} locale="de_DE" />);
    expect(badge().textContent).toContain('3.765,44');
  });

  it('keeps the old figure when a refetch fails, and says so', () => {
    render(<NetBalanceBadge label="Credit left" state={{ status: 'error', error: new Error('offline'), data: view('usd_spendable') }} />);
    expect(badge().dataset['state']).toBe('ready');
    expect(badge().dataset['stale']).toBe('true');
    expect(badge().textContent).toContain('$1,585.25');
    expect(badge().textContent).toContain('Not refreshed');
  });

  it('hands ref, id, class, style and data attributes to its root, and colours as custom properties', () => {
    const ref = createRef<HTMLDivElement>();
    render(
      <NetBalanceBadge ref={ref} label="Credit left" data={view('zero')} id="b" className="mine" style={{ margin: 3 }} data-testid="badge" colorOverrides={[{ name: 'White', value: '#fafafa' }]} classNames={{ root: 'r', amount: 'a' }} />,
    );
    const root = badge();
    expect(ref.current).toBe(root);
    expect(root.id).toBe('b');
    expect(root.dataset['testid']).toBe('badge');
    expect(root.classList.contains('mine') && root.classList.contains('r')).toBe(true);
    expect(root.style.margin).toBe('3px');
    expect(root.style.getPropertyValue('--mb-white')).toBe('#fafafa');
    expect(root.querySelector('.a')?.textContent).toBe('$0.00');
  });

  it('H4, H7: shows a hostile label as text, isolated from the amount', () => {
    render(<NetBalanceBadge label={'<b>Credit</b> \u202E left'} data={view('zero')} />);
    expect(document.querySelector('b')).toBeNull();
    expect(document.querySelector('[data-part="label"] > bdi')?.textContent).toBe('<b>Credit</b> \u202E left');
  });
});
