import { instant, type Decimal, type NetBalanceView, type Unit } from '@meterboard/data';
import { NetBalanceBadge, type NetBalanceBadgeProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';

const usd: Unit = { kind: 'currency', id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', code: 'USD', digits: 2 };
const eur: Unit = { kind: 'currency', id: 'eur', code: 'EUR', digits: 2 };
const credits: Unit = { kind: 'pricing-unit', id: 'credits', name: 'AI credits' };

const view = (value: string, unit: Unit = usd, more: Partial<NetBalanceView> = {}): NetBalanceView => ({
  kind: 'net-balance',
  asOf: instant('2026-11-21T10:00:00Z'),
  balance: { value: value as Decimal, unit },
  scope: 'spendable',
  level: 'healthy',
  ...more,
});

const meta = {
  title: 'Components/NetBalanceBadge',
  component: NetBalanceBadge,
  args: { label: 'Credit left', data: view('1585.245') },
  tags: ['autodocs'],
} satisfies Meta<NetBalanceBadgeProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is left, how that stands, and as of when. */
export const Healthy: Story = {};

/** Less than `lowBelow`, by which the view was made. */
export const Low: Story = { args: { data: view('42.5', usd, { level: 'low' }) } };

/** Zero is a figure, and not the same as loading or unavailable. */
export const Zero: Story = { args: { data: view('0', usd, { level: 'empty' }) } };

/** More was used than there was: a minus sign, and the level of an empty balance. */
export const Overdrawn: Story = { args: { data: view('-12.4', usd, { level: 'empty' }) } };

/** "< $0.01": a positive amount never reads as zero. */
export const SmallerThanACent: Story = { args: { data: view('0.008', usd, { level: 'low' }) } };

/** An amount in euros, written as Germans write it. */
export const Euros: Story = { args: { data: view('3765.44', eur), locale: 'de-DE' } };

/** A custom pricing unit, with its name in place of a currency sign. */
export const CustomUnit: Story = { args: { label: 'Model credits', data: view('99750', credits) } };

/** A record that names no unit: the amount never gets a currency sign. */
export const UnknownUnit: Story = { args: { data: view('12', { kind: 'unknown' }) } };

/** A balance of scope 'all' includes postpaid commits, which are owed; the badge says so. */
export const WithCommitments: Story = { args: { label: 'Net balance', data: view('5985.245', usd, { scope: 'all' }) } };

/** The same box before the figure is there. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** No figure is made up: the badge says that it has none, and tries again when asked. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

/** A refetch failed: the old figure stays, and says so. */
export const Stale: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: view('1585.245') } } };

/** A label of markup and endless words stays text and inside its badge. */
export const HostileLabel: Story = {
  args: { label: `<b>Credit</b> \u202E left ${'and so on '.repeat(30)}` },
  decorators: [(Badge) => <div style={{ width: 300 }}><Badge /></div>],
};

/** A dark theme on a light page. */
export const Dark: Story = { args: { data: view('42.5', usd, { level: 'low' }), theme: createTheme({ scheme: 'dark' }) } };
