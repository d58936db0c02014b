import { MetronomeEmbed, type GetUrlContext, type MetronomeEmbedProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef } from 'react';
import { expect, userEvent, within } from 'storybook/test';

const here = typeof location === 'undefined' ? 'http://localhost' : location.origin;

/** Stands in for the host's backend: another page of this catalogue in place of Metronome's. */
const getUrl = ({ colorOverrides }: GetUrlContext): Promise<string> =>
  Promise.resolve(`${here}/iframe.html?id=components-balancetable--${colorOverrides.length > 0 ? 'dark' : 'ready'}&viewMode=story`);

const meta = {
  title: 'Components/MetronomeEmbed',
  component: MetronomeEmbed,
  args: { title: 'Your invoices', dashboard: 'invoices', getUrl, allowedOrigins: [here], height: 420, sandbox: 'allow-scripts allow-same-origin' },
  tags: ['autodocs'],
} satisfies Meta<MetronomeEmbedProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Shown: Story = {};
export const Loading: Story = { args: { getUrl: () => new Promise<string>(() => undefined) } };
export const NoAddress: Story = { args: { getUrl: () => Promise.resolve('') } };
export const RefusedAddress: Story = { args: { getUrl: () => Promise.resolve('https://evil.example/dashboard') } };
export const BackendFails: Story = {
  args: { getUrl: () => Promise.reject(Object.assign(new Error('503'), { kind: 'server', requestId: 'req_8Qz1' })) },
};
/** The first request fails, the second brings an address. */
export const TriedAgain: Story = {
  args: { getUrl: () => Promise.reject(new Error('503')) },
  render: function TriedAgain(args) {
    const failures = useRef(1);
    return <MetronomeEmbed {...args} getUrl={(context) => ((failures.current -= 1) >= 0 ? args.getUrl(context) : getUrl(context))} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByTitle('Your invoices')).toBeInTheDocument();
  },
};
export const TimedOut: Story = { args: { getUrl: () => new Promise<string>(() => undefined), timeout: 50 } };
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark', colorOverrides: [{ name: 'White', value: '#16181d' }, { name: 'Gray_dark', value: '#e9ebf0' }] }) } };
