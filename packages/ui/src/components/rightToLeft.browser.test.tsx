import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { decimal, instant } from '@meterboard/data';
import { spendView } from '../chart/views.test.kit.js';
import { misread } from '../dom/readingOrder.test.kit.js';
import { Everything } from './everything.test.kit.js';
import { settled } from './layoutShift.test.kit.js';
import { SpendChart } from './SpendChart/SpendChart.js';

beforeEach(() => page.viewport(1280, 900));
afterEach(cleanup);

const spend = spendView({ values: { Compute: [73, 91], Commit: [-173, -91] }, roles: { Commit: 'credit' } });

describe('English in a page that reads from right to left', () => {
  it('finds what is out of order', () => {
    render(<p dir="rtl">−$5.00 of it.</p>);
    expect(misread(document.body)).toEqual(['−$5.00 of it.']);
  });

  it('reads from left to right, and has its signs in front', async () => {
    render(<div dir="rtl"><Everything /></div>);
    await settled();
    expect(document.body.textContent).toContain('−$30,000.00');
    expect(misread(document.body)).toEqual([]);
  });

  it('does so in tooltips, beside lines across the plot and in tables of figures', async () => {
    render(
      <div dir="rtl">
        <SpendChart title="Spend" data={spend} references={[{ label: 'Floor', value: decimal(-40) }]} defaultActiveBucket={1} defaultHiddenSeries={[spend.series[0]!.id]} />
      </div>,
    );
    await settled();
    expect(screen.getByRole('tooltip').textContent).toMatch(/−\$91\.00.*1 hidden/);
    expect(misread(document.body)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
    expect(screen.getByRole('table').textContent).toContain('−$173.00');
    expect(misread(document.body)).toEqual([]);
  });

  it('stands on the page’s side', async () => {
    render(<div dir="rtl"><Everything /></div>);
    await settled();
    const amounts = [...document.querySelectorAll('td > [data-part="amount"]')].map((amount) => amount.parentElement!);
    const parts = amounts.flatMap((cell) => [...cell.querySelectorAll('small')].map((small) => [small, cell.querySelector('[data-part="amount"]')!] as const));
    expect(parts.length).toBeGreaterThan(1);
    for (const [small, amount] of parts) {
      const range = document.createRange();
      range.selectNodeContents(small);
      expect(Math.abs(range.getBoundingClientRect().left - amount.getBoundingClientRect().left)).toBeLessThan(2);
    }
  });

  it('has the mark of an event in front of its name in tooltips', async () => {
    render(<div dir="rtl"><SpendChart title="Spend" data={spend} events={[{ label: 'Release', at: instant('2024-10-02T00:00:00Z') }]} defaultActiveBucket={1} /></div>);
    await settled();
    const line = screen.getByText('Release').parentElement!.getBoundingClientRect();
    expect(line.right - screen.getByText('Release').getBoundingClientRect().right).toBeGreaterThan(8);
  });
});
