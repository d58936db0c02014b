import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Profiler, StrictMode, useState, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decimal, instant, toBalancesView, toInvoicesView, USD } from '@meterboard/data';
import { FOREIGN_LOCALES, LANGUAGES } from '../i18n/languages.test.kit.js';
import { BillingProvider } from '../provider/BillingProvider.js';
import { createTheme } from '../theme/createTheme.js';
import { AlertTable } from './AlertTable/AlertTable.js';
import { alerts } from './AlertTable/alerts.test.kit.js';
import { AllowanceMeter } from './AllowanceMeter/AllowanceMeter.js';
import { allowanceView } from './AllowanceMeter/allowance.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { CostSimulator } from './CostSimulator/CostSimulator.js';
import { card, used } from './CostSimulator/CostSimulator.test.kit.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { MetronomeEmbed } from './MetronomeEmbed/MetronomeEmbed.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { RechargeStatus } from './RechargeStatus/RechargeStatus.js';
import { rechargesView } from './RechargeStatus/recharges.test.kit.js';
import { SeatBalanceTable } from './SeatBalanceTable/SeatBalanceTable.js';
import { seats } from './SeatBalanceTable/seats.test.kit.js';

const now = instant('2026-11-21T23:30:00Z');
const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };

const balances = toBalancesView(
  [
    {
      id: 'annual',
      type: 'PREPAID',
      product: { name: 'Annual commit' },
      access_schedule: { credit_type: USD_CENTS, schedule_items: [{ id: 's', amount: 1_000_000, starting_at: '2026-01-01T00:00:00Z', ending_before: '2027-01-01T00:00:00Z' }] },
      ledger: [{ type: 'PREPAID_COMMIT_SEGMENT_START', amount: 1_000_000, timestamp: '2026-01-01T00:00:00Z', segment_id: 's' }],
      balance: 1_000_000,
    },
  ],
  { now },
);
const invoices = toInvoicesView(
  [{ id: 'october', type: 'USAGE', status: 'DRAFT', total: 12_050, customer_id: 'c', credit_type: USD_CENTS, start_timestamp: '2026-10-01T00:00:00Z', end_timestamp: '2026-11-01T00:00:00Z', issued_at: '2026-11-02T00:00:00Z', line_items: [] }],
  { now },
);

const Page = (): ReactElement => (
  <>
    <NetBalanceBadge label="Credit left" data={{ kind: 'net-balance', asOf: now, balance: { value: decimal('1585.245'), unit: USD }, scope: 'all', level: 'low' }} />
    <BalanceTable caption="Balances" data={balances} defaultExpanded={['annual']} />
    <InvoiceTable caption="Invoices" data={invoices} defaultExpanded={['october']} onDownload={() => undefined} />
    <AlertTable caption="Alerts" data={alerts} />
    <SeatBalanceTable caption="Seats" data={seats} defaultSearch="example" />
    <CostSimulator caption="Estimate" data={card} defaultQuantities={used} defaultExpanded={['["Storage",[],null]']} />
    <AllowanceMeter title="Calls" data={allowanceView('712400')} />
    <RechargeStatus title="Top-up" data={rechargesView()} />
    <MetronomeEmbed title="Usage" dashboard="usage" getUrl={() => new Promise<string>(() => undefined)} />
  </>
);

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo', 'Pacific/Chatham'];
const PLACES = [
  ...LANGUAGES.flatMap(({ locale, messages }) => ZONES.map((timeZone) => ({ locale, messages, timeZone }))),
  ...FOREIGN_LOCALES.map((locale) => ({ locale, messages: undefined, timeZone: 'UTC' })),
];

describe('server and browser', () => {
  it.each(PLACES)('agree on every text: $locale, $timeZone', async ({ locale, messages, timeZone }) => {
    const error = vi.spyOn(console, 'error');
    const page = (
      <StrictMode>
        <BillingProvider locale={locale} messages={messages} timeZone={timeZone}>
          <Page />
        </BillingProvider>
      </StrictMode>
    );
    const container = document.createElement('div');
    container.innerHTML = renderToString(page);
    const recovered = vi.fn();
    const root = await act(() => Promise.resolve(hydrateRoot(container, page, { onRecoverableError: recovered })));
    expect(recovered).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    act(() => { root.unmount(); });
  });
});

describe('a new theme', () => {
  it('renders nothing again below the provider', () => {
    const renders = vi.fn();
    const below = (
      <Profiler id="below" onRender={renders}>
        <BalanceTable caption="Balances" data={balances} />
        <InvoiceTable caption="Invoices" data={invoices} />
      </Profiler>
    );
    function Host(): ReactElement {
      const [dark, setDark] = useState(false);
      return (
        <>
          <button type="button" onClick={() => { setDark(true); }}>Dark</button>
          <BillingProvider theme={createTheme({ scheme: dark ? 'dark' : 'light', colorOverrides: [{ name: 'White', value: dark ? '#101418' : '#ffffff' }] })}>{below}</BillingProvider>
        </>
      );
    }
    const { container } = render(<Host />);
    const before = renders.mock.calls.length;
    fireEvent.click(screen.getByRole('button', { name: 'Dark' }));
    expect(renders.mock.calls.length).toBe(before);
    expect(container.querySelector<HTMLElement>('[data-part="theme"]')?.style.getPropertyValue('--mb-white')).toBe('#101418');
  });
});
