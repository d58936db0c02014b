import { decimal, instant, toRechargesView, USD, type ContractRow, type RechargeLine, type RechargesView, type ThresholdConfiguration, type Unit } from '@meterboard/data';
import { ar, de, RechargeStatus, type RechargeStatusProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';

const now = instant('2026-11-18T12:00:00Z');
const credits: Unit = { kind: 'pricing-unit', id: 'credits', name: 'AI credits' };

const threshold = (more: Partial<ThresholdConfiguration> = {}): ThresholdConfiguration => ({
  is_enabled: true, threshold_amount: 10_000, recharge_to_amount: 50_000, payment_gate_config: { payment_gate_type: 'STRIPE' }, ...more,
});
const contract = (more: Partial<ContractRow> = {}): ContractRow => ({
  id: 'scale', name: 'Scale plan', starting_at: '2026-01-01T00:00:00Z', prepaid_balance_threshold_configuration: threshold(), ...more,
});
const view = (...rows: ContractRow[]): RechargesView => toRechargesView(rows, { now, units: [credits], currency: USD });
const recharging = (more: Partial<ThresholdConfiguration>): RechargesView => view(contract({ prepaid_balance_threshold_configuration: threshold(more) }));

/** A host's own button: the component changes nothing by itself. */
const action = ({ status }: RechargeLine): React.ReactElement => <button type="button">{status === 'on' ? 'Change' : 'Switch on'}</button>;

const meta = {
  title: 'Components/RechargeStatus',
  component: RechargeStatus,
  args: { title: 'Automatic top-up', data: view(contract()) },
  tags: ['autodocs'],
  render: (args) => <div style={{ maxWidth: 560 }}><RechargeStatus {...args} /></div>,
} satisfies Meta<RechargeStatusProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** At which balance, up to what, and the least that it costs: the balance may have fallen further when it is noticed. */
export const On: Story = {};

/** A contract does not say why it is off, so both reasons are named. */
export const Off: Story = { args: { data: recharging({ is_enabled: false }), renderAction: action } };

/** A host that heard of a failed payment by webhook says so. */
export const PaymentFailed: Story = { args: { data: recharging({ is_enabled: false }), payments: [{ contractId: 'scale', status: 'failed' }], renderAction: action } };

/** The bank asks the customer to confirm. */
export const PaymentToBeConfirmed: Story = { args: { payments: [{ contractId: 'scale', status: 'action-required' }] } };

/** In a custom pricing unit. The contract does not say what the credits cost. */
export const CustomUnit: Story = { args: { data: recharging({ custom_credit_type_id: 'credits', threshold_amount: 2_000, recharge_to_amount: 10_000 }) } };

/** A discount: more is bought than is paid for. */
export const Discount: Story = { args: { data: recharging({ discount_configuration: { payment_fraction: 0.85 }, commit: { product_id: 'p', applicable_product_tags: ['gpu'] }, threshold_balance_specifiers: [{}] }) } };

/** Usage is charged as soon as it has reached an amount, beside a balance that is recharged. */
export const SpendThreshold: Story = { args: { title: 'Automatic charges', data: view(contract({ spend_threshold_configuration: threshold({ threshold_amount: 250_000 }) })), renderAction: action } };

/** Two contracts, one of which begins next year. */
export const SeveralContracts: Story = { args: { data: view(contract(), contract({ id: 'next', name: 'Enterprise plan', starting_at: '2027-01-01T00:00:00Z' })) } };

/** Nothing says in which currency the amounts are, and they may be cents: they are not shown. */
export const CurrencyUnknown: Story = { args: { data: toRechargesView([contract()], { now }) } };

/** In German. */
export const German: Story = { args: { title: 'Automatische Aufladung', locale: 'de-DE', messages: de } };

/** From right to left. */
export const Arabic: Story = { args: { title: 'التعبئة التلقائية', data: recharging({ is_enabled: false }), locale: 'ar-EG', messages: ar }, decorators: [(Status) => <div dir="rtl" lang="ar"><Status /></div>] };

/** The same box before the figures are there. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** No contract charges by itself. */
export const Empty: Story = { args: { data: view(contract({ prepaid_balance_threshold_configuration: null })) } };

/** The request failed: nothing is made up, and a button tries again. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

/** A refetch failed: what was known stays, and says so. */
export const Stale: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: view(contract()), refetch: () => undefined } } };

/** A contract's name of markup and endless words, and an amount of thirty digits. */
export const Hostile: Story = {
  args: { data: view(contract({ name: `<img src=x onerror=alert(1)> \u202E ${'and so on '.repeat(30)}`, prepaid_balance_threshold_configuration: threshold({ threshold_amount: decimal('123456789012345678901234567890.25') }) })) },
};

/** A dark theme on a light page. */
export const Dark: Story = { args: { data: recharging({ is_enabled: false }), theme: createTheme({ scheme: 'dark' }) } };
