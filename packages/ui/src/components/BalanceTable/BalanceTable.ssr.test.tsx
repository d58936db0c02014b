import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instant, toBalancesView } from '@meterboard/data';
import { BalanceTable } from './BalanceTable.js';

const view = toBalancesView(
  [
    {
      id: 'annual',
      type: 'PREPAID',
      product: { name: 'Annual commit' },
      access_schedule: { credit_type: { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' }, schedule_items: [{ id: 's', amount: 10_000, starting_at: '2026-01-01T00:00:00Z', ending_before: '2027-01-01T00:00:00Z' }] },
      balance: 2_500,
    },
  ],
  { now: instant('2026-11-21T10:00:00Z') },
);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('BalanceTable on a server', () => {
  it('has every row in the HTML, the bars too', () => {
    const html = renderToString(<BalanceTable caption="Balances" data={view} defaultExpanded={['annual']} />);
    expect(html).toContain('Annual commit');
    expect(html).toContain('$25.00');
    expect(html).toContain('--mb-meter:25%');
    expect(html).toContain('Access periods');
  });

  it('is the same whatever time zone the server is in', () => {
    const renderIn = (zone: string): { html: string; offset: number } => {
      vi.stubEnv('TZ', zone);
      return { html: renderToString(<BalanceTable caption="Balances" data={view} locale="de-DE" timeZone="Asia/Tokyo" />), offset: new Date(0).getTimezoneOffset() };
    };
    const [west, east] = [renderIn('America/Los_Angeles'), renderIn('Pacific/Auckland')];
    expect(west.offset).not.toBe(east.offset);
    expect(west.html).toBe(east.html);
    expect(west.html).toContain('25,00');
  });
});
