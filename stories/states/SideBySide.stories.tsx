import { RequestError, type NetBalanceView } from '@meterboard/data';
import { BalanceTable, InvoiceTable, NetBalanceBadge, SpendChart, UsageChart, type LoadState } from '@meterboard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { balances, noBalances } from '../samples/balances.js';
import { invoices, noInvoices } from '../samples/invoices.js';
import { noSpend, octoberSpend } from '../samples/spend.js';
import { nothing, october, withIssues } from '../samples/usage.js';

const refetch = (): void => undefined;
const failed = new RequestError('server', 'The server answered 503.', { status: 503, requestId: 'req_8Qz1' });

/** Every state that a request can be in, by what it is called here. */
function statesOf<View>(ready: View, empty?: View): [name: string, state: LoadState<View>][] {
  return [
    ['Ready', { status: 'success', data: ready }],
    ['Pending', { status: 'pending', progress: 0.4 }],
    ...(empty === undefined ? [] : [['Empty', { status: 'success', data: empty }] satisfies [string, LoadState<View>]]),
    ['Failed', { status: 'error', error: failed, refetch }],
    ['Stale', { status: 'error', error: failed, data: ready, refetch }],
    ['Refreshing', { status: 'success', data: ready, isFetching: true }],
  ];
}

interface SheetProps<View> {
  states: [name: string, state: LoadState<View>][];
  /** Width in pixels that each has at least. */
  width: number;
  show: (name: string, state: LoadState<View>) => ReactElement;
}

/** One component in each of its states, under the state's name. */
function Sheet<View>({ states, width, show }: SheetProps<View>): ReactElement {
  return (
    <div style={{ display: 'grid', gap: 16, alignItems: 'start', gridTemplateColumns: `repeat(auto-fill, minmax(min(${width}px, 100%), 1fr))` }}>
      {states.map(([name, state]) => (
        <div key={name}>{show(name, state)}</div>
      ))}
    </div>
  );
}

const meta = { title: 'States/Side by side' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** The box is the same in all of them. The last one says below what the transformer had to leave out. */
export const Usage: Story = {
  render: () => <Sheet width={440} states={[...statesOf(october, nothing), ['With notes', { status: 'success', data: withIssues }]]} show={(name, state) => <UsageChart title={name} description="CPU hours by region, October 2024" state={state} />} />,
};

/** The sum above the chart keeps its room. */
export const Spend: Story = {
  render: () => <Sheet width={440} states={statesOf(octoberSpend, noSpend)} show={(name, state) => <SpendChart title={name} description="By product, October 2024" state={state} />} />,
};

/** A table scrolls in its box, so that it is as high before its rows are there. */
export const Balances: Story = {
  render: () => <Sheet width={560} states={statesOf(balances, noBalances)} show={(name, state) => <BalanceTable caption={name} state={state} />} />,
};

/** As with balances. */
export const Invoices: Story = {
  render: () => <Sheet width={560} states={statesOf(invoices, noInvoices)} show={(name, state) => <InvoiceTable caption={name} state={state} />} />,
};

const credits: NetBalanceView = { kind: 'net-balance', asOf: balances.asOf, balance: { value: '1585.245' as NetBalanceView['balance']['value'], unit: octoberSpend.unit }, scope: 'spendable', level: 'healthy' };

/** Healthy, running low, used up and overdrawn, then what happens while it is read. */
export const Balance: Story = {
  render: () => {
    const at = (value: string, level: NetBalanceView['level']): LoadState<NetBalanceView> => ({ status: 'success', data: { ...credits, level, balance: { ...credits.balance, value: value as NetBalanceView['balance']['value'] } } });
    const levels: [string, LoadState<NetBalanceView>][] = [['Low', at('42.5', 'low')], ['Empty', at('0', 'empty')], ['Overdrawn', at('-12.4', 'empty')]];
    return <Sheet width={240} states={[...levels, ...statesOf(credits)]} show={(name, state) => <NetBalanceBadge label={name} state={state} />} />;
  },
};
