import { decimal, instant, type NetBalanceView } from '@meterboard/data';
import { useNetBalance, type UseNetBalanceOptions } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';

const view: NetBalanceView = {
  kind: 'net-balance',
  asOf: instant('2026-11-21T10:00:00Z'),
  balance: { value: decimal('1585.245'), unit: { kind: 'currency', id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', code: 'USD', digits: 2 } },
  scope: 'spendable',
  level: 'healthy',
};

/** A balance as one line of a menu: its words, figures and attributes are `useNetBalance`'s, the markup is the host's. */
function BalanceLine(options: UseNetBalanceOptions): ReactElement {
  const { figure, missing, rootProps, labelProps, retryProps } = useNetBalance(options);
  return (
    <div {...rootProps} style={{ display: 'flex', gap: 12, color: color.grayDark, font: '14px system-ui' }}>
      <span {...labelProps}>Credit left</span>
      <strong>{figure?.amount ?? missing}</strong>
      <small>{figure?.asOf}</small>
      {retryProps === null ? null : <button {...retryProps} style={{ minHeight: 24 }} />}
    </div>
  );
}

const meta = { title: 'Headless/useNetBalance', component: BalanceLine, args: { data: view }, tags: ['autodocs'] } satisfies Meta<UseNetBalanceOptions>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The balance as one line of an account menu. */
export const InAMenu: Story = {};

const refetch = fn();

/** What went wrong, in the hook’s own words, and its way to try again. */
export const Failed: Story = {
  args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch } },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Try again' }));
    await expect(refetch).toHaveBeenCalled();
  },
};
