import type { SimulatedQuantity } from '@meterboard/data';
import { ar, CostSimulator, de, type CostSimulatorProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { hostileRates, noRates, partlyPriced, rateCard, used, usedOfAll } from './samples/rates.js';

const meta = {
  title: 'Components/CostSimulator',
  component: CostSimulator,
  args: { caption: 'What would it cost?', data: rateCard, defaultQuantities: used },
  tags: ['autodocs'],
} satisfies Meta<CostSimulatorProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every price of the contract with a field, beginning with what this month has used. Dollars and credits are two estimates. */
export const Ready: Story = {};

/** Why an amount is what it is: tier by tier, at which price, and until when that holds. */
export const Expanded: Story = { args: { defaultExpanded: ['["api",[],null]', '["cpu",[],null]'] } };

/** The estimate follows each key; once the field is left, its number has groups again. */
export const Typing: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox', { name: 'Quantity of API calls' });
    await userEvent.clear(field);
    await userEvent.type(field, '12000000.5');
    await userEvent.tab();
    await expect(field).toHaveValue('12,000,000.5');
    await expect(canvas.getAllByText('$1,253.75 more')).toHaveLength(2);
    await expect(canvas.getByRole('button', { name: 'Reset quantities' })).toHaveAttribute('aria-disabled', 'false');
  },
};

/** What is no number is said beside the field, and is in no sum. */
export const Mistake: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('textbox', { name: 'Quantity of CPU hours' });
    await userEvent.clear(field);
    await userEvent.type(field, '1.5k');
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription('Enter a number such as 1,234.5.');
  },
};

/** What cannot be priced says why, and the estimate says that it is without it. */
export const PartlyPriced: Story = { args: { data: partlyPriced, defaultQuantities: usedOfAll } };

/** A host that keeps the quantities, here beside the simulator. */
export const Controlled: Story = {
  render: function Host(args) {
    const [quantities, setQuantities] = useState<readonly SimulatedQuantity[]>(used);
    return (
      <>
        <CostSimulator {...args} quantities={quantities} onQuantitiesChange={setQuantities} />
        <p>{quantities.map(({ name, productId, quantity }) => `${name ?? productId}: ${quantity}`).join(' · ')}</p>
      </>
    );
  },
};

/** Nothing used yet, so nothing to compare with. */
export const FromNothing: Story = { args: { defaultQuantities: undefined } };

/** A dark theme on a light page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }), defaultExpanded: ['["api",[],null]'] } };

/** On a phone each row becomes a card. */
export const Narrow: Story = {
  args: { defaultExpanded: ['["api",[],null]'] },
  decorators: [(Simulator) => <div style={{ width: 320 }}><Simulator /></div>],
};

/** Markup, right-to-left text and endless words stay text, inside their cell. */
export const HostileNames: Story = { args: { data: hostileRates, defaultQuantities: undefined } };

/** A customer without a contract in force. */
export const Empty: Story = { args: { data: noRates, defaultQuantities: undefined } };

/** Prices to come, in the box that they will fill. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

/** Prices that could not be refreshed stay, and say so. */
export const Stale: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: rateCard, refetch: () => undefined } } };

/** German numbers are read as they are written: "1.234,5" is one thousand two hundred and thirty-four and a half. */
export const German: Story = {
  args: { caption: 'Was würde es kosten?', locale: 'de-DE', messages: de },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox', { name: 'Menge von CPU hours' });
    await userEvent.clear(field);
    await userEvent.type(field, '1.234,5');
    await expect(canvas.getByText('1.049,33 $')).toBeVisible();
  },
};

/** From right to left, with the digits of Egypt. */
export const Arabic: Story = {
  args: { caption: 'كم سيكلف ذلك', locale: 'ar-EG', messages: ar, defaultExpanded: ['["api",[],null]'] },
  decorators: [(Simulator) => <div dir="rtl" lang="ar"><Simulator /></div>],
};
