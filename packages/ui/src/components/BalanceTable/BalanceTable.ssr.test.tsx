import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
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

describe('BalanceTable on a server', () => {
  it('has every row in the HTML, the bars too', () => {
    const html = renderToString(<BalanceTable caption="Balances" data={view} defaultExpanded={['annual']} />);
    expect(html).toContain('Annual commit');
    expect(html).toContain('$25.00');
    expect(html).toContain('--mb-meter:25%');
    expect(html).toContain('Access periods');
  });

  it('is the same for the same locale and zone, whatever the server has', () => {
    const render = (): string => renderToString(<BalanceTable caption="Balances" data={view} locale="de-DE" timeZone="Asia/Tokyo" />);
    expect(render()).toBe(render());
    expect(render()).toContain('25,00');
  });
});
