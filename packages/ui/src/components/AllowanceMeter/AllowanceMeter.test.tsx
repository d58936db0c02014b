import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decimal, USD, type AllowanceOptions } from '@meterboard/data';
import { de } from '../../i18n/de.js';
import { AllowanceMeter } from './AllowanceMeter.js';
import { allowanceView, CALLS } from './allowance.test.kit.js';

afterEach(cleanup);

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const part = (name: string): string | undefined => root().querySelector(`[data-part="${name}"]`)?.textContent;
const show = (...given: Parameters<typeof allowanceView>): void => void render(<AllowanceMeter title="API calls" data={allowanceView(...given)} />);

describe('AllowanceMeter', () => {
  it('is a named section with a meter that tells use, allowance and share', () => {
    show('712400');
    expect(screen.getByRole('region', { name: 'API calls' })).toBe(root());
    const meter = screen.getByRole('meter', { name: 'API calls: share used' });
    expect(meter.getAttribute('aria-valuetext')).toBe('712,400 of 1,000,000 API calls used, 71.2%');
    expect(['min', 'now', 'max'].map((name) => meter.getAttribute(`aria-value${name}`))).toEqual(['0', '71.24', '100']);
    expect(part('use')).toBe('712,400 of 1,000,000 API calls used 71.2%');
    expect(part('detail')).toBe('71.2% is used and 58.3% of the period is over. At the average so far, it is used up on Nov 25, 2026.');
    expect(part('left')).toBe('Left287,600 API calls');
    expect(part('period-range')).toBe('PeriodNov 1 – 30, 2026');
  });

  it.each<[string, Parameters<typeof allowanceView>, string, string]>([
    ['more than five points above the period', ['712400'], 'Ahead of pace', 'ahead'],
    ['close to the period', ['571230'], 'On pace', 'on'],
    ['more than five points below the period', ['204118'], 'Below pace', 'behind'],
    ['too early', ['91000', undefined, '2026-11-02T08:00:00Z'], 'Too early to tell', 'not-enough-data'],
    ['before the period', ['0', undefined, '2026-10-20T00:00:00Z'], 'Not started', 'not-started'],
    ['after the period', ['884310', undefined, '2026-12-04T00:00:00Z'], 'Ended', 'ended'],
    ['all of it, whatever the pace', ['1000000'], 'Used up', 'used-up'],
    ['more than all of it', ['1000001'], 'Over the allowance', 'over'],
    ['more than all of it after the period', ['1000001', undefined, '2026-12-04T00:00:00Z'], 'Over the allowance', 'over'],
  ])('says in a word how it stands: %s', (_, given, label, level) => {
    show(...given);
    expect(part('chip')).toBe(label);
    expect(root().querySelector('[data-part="allowance"]')?.getAttribute('data-level')).toBe(level);
  });

  it('never clamps what is beyond the allowance, and draws it beyond a mark', () => {
    show('3300000');
    const meter = screen.getByRole('meter');
    expect([meter.getAttribute('aria-valuenow'), meter.getAttribute('aria-valuemax')]).toEqual(['330', '330']);
    expect(meter.getAttribute('aria-valuetext')).toContain('330%');
    expect(root().querySelector('[data-part="overage"]')).not.toBeNull();
    expect(part('over')).toBe('Over the allowance2,300,000 API calls');
    expect(part('left')).toBeUndefined();
  });

  it.each<[string, string | null, AllowanceOptions['allowance'], string, string]>([
    ['without a limit', '7', 'unlimited', '7 API calls used', 'There is no limit.'],
    ['with nothing included', '7', { value: decimal('0'), unit: CALLS }, '7 of 0 API calls used', 'Nothing is included, so all use is charged.'],
    ['of an unknown size', '7', null, '7 API calls used', 'How much is included is not known.'],
  ])('has no bar and makes no share up: %s', (_, used, allowance, use, detail) => {
    show(used, allowance);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(part('use')?.trim()).toBe(use);
    expect(part('detail')).toBe(detail);
  });

  it('says that use is unknown, which is not 0', () => {
    show(null);
    expect(part('use')?.trim()).toBe('1,000,000 API calls included. How much of it is used is not known.');
    expect(root().textContent).not.toMatch(/\b0\b/);
  });

  it('writes money with its currency, and says where rounded amounts do not add up', () => {
    show('2890.455', { value: decimal('5000'), unit: USD }, undefined, USD);
    expect(part('use')).toBe('$2,890.46 of $5,000.00 used 57.8%');
    expect(part('note')).toMatch(/^On pace: .* 5 percentage points .*the exact amounts add up\.$/);
  });

  it('is an amount, a bar and a word where it is compact', () => {
    render(<AllowanceMeter compact title="API calls" data={allowanceView('712400')} />);
    expect(screen.getByRole('meter')).toBeTruthy();
    expect(part('chip')).toBe('Ahead of pace');
    expect([part('detail'), part('note'), part('left'), part('key')]).toEqual([undefined, undefined, undefined, undefined]);
    cleanup();
    render(<AllowanceMeter compact title="API calls" data={allowanceView('5', 'unlimited')} />);
    expect(part('detail')).toBe('There is no limit.');
  });

  it('tells the pace in the words, numbers and days of its locale and zone', () => {
    render(<AllowanceMeter title="Aufrufe" data={allowanceView('712400')} locale="de-DE" timeZone="Pacific/Auckland" messages={de} />);
    expect(part('detail')).toBe('71,2 % sind verbraucht, 58,3 % des Zeitraums sind vorbei. Im bisherigen Schnitt ist es am 26. Nov. 2026 aufgebraucht.'.replace(/(\d) %/g, '$1\u00A0%'));
    expect(part('period-range')).toContain('1.–30. Nov. 2026');
  });

  it('is pending, empty, failed with a retry, or stale, and says so', async () => {
    const refetch = vi.fn();
    const { rerender } = render(<AllowanceMeter title="API calls" state={{ status: 'pending' }} />);
    expect(root().dataset['state']).toBe('pending');
    expect(screen.getByRole('status').textContent).toBe('Loading…');
    rerender(<AllowanceMeter title="API calls" data={allowanceView(null, null)} />);
    expect([root().dataset['state'], screen.getByRole('status').textContent]).toEqual(['empty', 'No allowanceNeither what is included nor what is used is known yet.']);
    rerender(<AllowanceMeter title="API calls" state={{ status: 'error', error: new Error('offline'), refetch }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect([root().dataset['state'], refetch.mock.calls.length]).toEqual(['error', 1]);
    rerender(<AllowanceMeter title="API calls" state={{ status: 'error', error: new Error('offline'), data: allowanceView('5'), refetch }} />);
    expect([root().dataset['state'], root().dataset['stale'], part('stale')]).toEqual(['ready', 'true', 'Not refreshed']);
  });

  it('hands ref, id, class, style and data attributes to its root', () => {
    const ref = createRef<HTMLElement>();
    render(<AllowanceMeter ref={ref} title="A" data={allowanceView('5')} id="a" className="mine" style={{ margin: 3 }} data-testid="meter" headingLevel={2} classNames={{ root: 'r', title: 't' }} colorOverrides={[{ name: 'White', value: '#fafafa' }]} />);
    expect(ref.current).toBe(root());
    expect([root().id, root().className.includes('mine r'), root().style.margin, root().dataset['testid'], root().style.getPropertyValue('--mb-white')]).toEqual(['a', true, '3px', 'meter', '#fafafa']);
    expect(root().querySelector('h2.t')?.textContent).toBe('A');
  });

  it('lets a host say it otherwise where there are no figures', () => {
    const { rerender } = render(<AllowanceMeter title="A" data={allowanceView(null, null)} renderEmpty={() => 'Ask sales'} />);
    expect(part('allowance')).toBe('Ask sales');
    rerender(<AllowanceMeter title="A" state={{ status: 'error', error: 'x' }} renderError={(error, retry) => `${String(error)} ${String(retry)}`} />);
    expect(part('allowance')).toBe('x null');
  });
});
