import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { decimal } from '@meterboard/data';
import { afterEach, describe, expect, it } from 'vitest';
import { spendView } from '../../chart/views.test.kit.js';
import { SpendChart } from './SpendChart.js';

afterEach(cleanup);

/** The guide's own example: 164 of usage, all of it paid by a prepaid commit, and a fee beside. */
const view = spendView({ values: { Compute: [73, 91], Fee: [10], 'Prepaid commit': [-73, -91] }, roles: { Fee: 'charge', 'Prepaid commit': 'credit' } });
const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
const sum = (): string[] => [...part('summary').querySelectorAll('dd')].map((term) => term.textContent);

describe('SpendChart', () => {
  it('shows usage, credits, charges and net as one sum', () => {
    render(<SpendChart title="Spend" data={view} />);
    expect(sum()).toEqual(['$164.00', '−$164.00', '+$10.00', '=$10.00']);
  });

  it('draws credits below zero and the net as a line', () => {
    render(<SpendChart title="Spend" data={view} />);
    const [compute, fee, credit] = [...document.querySelectorAll('[data-part="series"] path')].map((path) => path.getAttribute('d') ?? '');
    const zero = Number(/M0 ([\d.]+)/.exec(part('zero').getAttribute('d') ?? '')?.[1]);
    const lowest = (path: string): number => Math.max(...[...path.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(lowest(compute!)).toBeCloseTo(zero, 0);
    expect(lowest(fee!)).toBeLessThanOrEqual(zero);
    expect(lowest(credit!)).toBeGreaterThan(zero + 50);
    expect(part('net').querySelectorAll('path').length).toBeGreaterThan(0);
    expect(part('legend-line').textContent).toBe('Net');
  });

  it('shows only usage as gross, with no net line, and totals of usage', () => {
    render(<SpendChart title="Spend" data={view} measure="gross" activeBucket={1} />);
    expect(document.querySelectorAll('[data-part="series"] path')).toHaveLength(1);
    expect(document.querySelector('[data-part="net"]')).toBeNull();
    expect(screen.getByRole('tooltip').textContent).toContain('$91.00');
    expect(screen.getByRole('tooltip').textContent).not.toContain('Prepaid');
  });

  it('says that there is no usage as gross where there are only fees, with their sum, instead of leaving the plot blank', () => {
    const fees = spendView({ values: { Fee: [10, 20] }, roles: { Fee: 'charge' } });
    const credits = { ...fees, issues: [{ code: 'other-unit' as const, message: '', count: 173 }] };
    const { rerender } = render(<SpendChart title="Spend" data={credits} measure="gross" />);
    expect(screen.getByText('173 lines in other units are not shown here.')).toBeTruthy();
    expect(document.querySelector<HTMLElement>('[data-part="root"]')?.dataset['state']).toBe('empty');
    expect(screen.getByText(/^No usage, /)).toBeTruthy();
    expect(sum()).toEqual(['$0.00', '$0.00', '+$30.00', '=$30.00']);
    rerender(<SpendChart title="Spend" data={fees} />);
    expect(document.querySelector<HTMLElement>('[data-part="root"]')?.dataset['state']).toBe('ready');
  });

  it('speaks the total and the shares of what is drawn: in gross, those of usage', async () => {
    const said = (): string => part('plot').getAttribute('aria-valuetext') ?? '';
    const parts = spendView({ values: { Compute: [60, 60], Storage: [40, 40], Commit: [-90, -90] }, roles: { Commit: 'credit' } });
    render(<SpendChart title="Spend" data={parts} measure="gross" />);
    expect(said()).toMatch(/Total \$200\.00.*Compute, \$120\.00 \(60%\)/);
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    expect(screen.getAllByRole('cell').at(-1)?.textContent).toBe('$200.00');
    cleanup();
    render(<SpendChart title="Spend" data={parts} measure="net" />);
    expect(said()).toContain('Total $20.00');
    expect(said()).not.toContain('%');
  });

  it('drops the net line while a series is hidden, since it would not fit the stack', async () => {
    render(<SpendChart title="Spend" data={view} />);
    await userEvent.click(screen.getByRole('button', { name: /Prepaid commit/ }));
    expect(document.querySelector('[data-part="net"]')).toBeNull();
  });

  it('notes what the sum does not show: usage under a postpaid commit, and differences', () => {
    const odd = {
      ...view,
      summary: { ...view.summary, postpaidApplied: decimal('-12') },
      reconciliation: { ...view.reconciliation, balanced: false, difference: decimal('0.004') },
      issues: [{ code: 'duplicate' as const, message: 'x', count: 2 }],
    };
    render(<SpendChart title="Spend" data={odd} />);
    expect(part('notes').textContent).toContain('2 rows came twice and were counted once.');
    expect(part('notes').textContent).toContain('$12.00');
    expect(part('notes').textContent).toContain('$0.004');
  });

  it('keeps room for the sum while pending, without any figure', () => {
    render(<SpendChart title="Spend" state={{ status: 'pending' }} />);
    expect(sum().join('')).not.toMatch(/\d/);
    expect(part('summary').querySelectorAll('dd')).toHaveLength(4);
  });

  it('keeps no room for a sum that will not come: after a failure, and where no invoice names a unit', () => {
    const { rerender } = render(<SpendChart title="Spend" state={{ status: 'error', error: new Error('x') }} />);
    expect(part('error')).not.toBeNull();
    expect(part('summary')).toBeNull();
    rerender(<SpendChart title="Spend" data={{ ...spendView({ values: {}, count: 31 }), unit: { kind: 'unknown' } }} />);
    expect(part('empty')).not.toBeNull();
    expect(part('summary')).toBeNull();
    rerender(<SpendChart title="Spend" state={{ status: 'error', error: new Error('x'), data: view }} />);
    expect(sum()).toContain('$164.00');
  });

  it('names an empty range', () => {
    render(<SpendChart title="Spend" data={spendView({ values: {}, count: 31 })} />);
    expect(screen.getByText('No spend, Oct 1 – 31, 2024')).toBeDefined();
  });
});
