import { interval, type UsageQuery } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { UsageChart, useLoad } from '@meterboard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';

const CUSTOMERS = { Northwind: fakeSource({ seed: 1 }), Contoso: fakeSource({ seed: 2, delay: 400 }) } as const;
type Customer = keyof typeof CUSTOMERS;

const { metrics } = await CUSTOMERS.Northwind.metrics({});
const [metric] = metrics;

const queryOf = (bucket: 'day' | 'week'): UsageQuery => ({ metricId: metric?.id ?? '', interval: interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z'), bucket, groupBy: metric?.groupKeys[0] ?? [] });

/** A chart and the request for it, without a data library. */
function LoadedUsage({ title }: { title: string }): ReactElement {
  const [customer, setCustomer] = useState<Customer>('Northwind');
  const [bucket, setBucket] = useState<'day' | 'week'>('day');
  const usage = useLoad({ load: (query, context) => CUSTOMERS[customer].usage(query, context), query: queryOf(bucket), scope: customer });
  return (
    <>
      <p style={{ display: 'flex', gap: 8 }}>
        <button onClick={() => { setCustomer(customer === 'Northwind' ? 'Contoso' : 'Northwind'); }}>Another customer</button>
        <button onClick={() => { setBucket(bucket === 'day' ? 'week' : 'day'); }}>By {bucket === 'day' ? 'week' : 'day'}</button>
      </p>
      <UsageChart title={title} description={customer} state={usage} />
    </>
  );
}

const meta = { title: 'Headless/useLoad', component: LoadedUsage, args: { title: metric?.name ?? 'Usage' }, tags: ['autodocs'] } satisfies Meta<typeof LoadedUsage>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Figures stay while the same customer's weeks load. Another customer's are never shown: the chart goes back to its skeleton, in the same box. */
export const TwoCustomers: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const state = (): string | null | undefined => canvasElement.querySelector('[data-state]')?.getAttribute('data-state');
    await canvas.findByRole('slider');
    await userEvent.click(canvas.getByRole('button', { name: 'By week' }));
    await expect(state()).toBe('ready');
    await userEvent.click(canvas.getByRole('button', { name: 'Another customer' }));
    await expect(state()).toBe('pending');
    await canvas.findByRole('slider');
    await expect(state()).toBe('ready');
  },
};
