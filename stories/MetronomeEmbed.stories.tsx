import { MetronomeEmbed, type GetUrlContext, type MetronomeEmbedProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef } from 'react';
import { expect, userEvent, within } from 'storybook/test';

const here = typeof location === 'undefined' ? 'http://localhost' : location.origin;

/** Stands in for the host's backend: it answers with a page of this catalogue in place of Metronome's. */
const getUrl = ({ colorOverrides }: GetUrlContext): Promise<string> =>
  Promise.resolve(`${here}/iframe.html?id=components-balancetable--${colorOverrides.length > 0 ? 'dark' : 'ready'}&viewMode=story`);

const meta = {
  title: 'Components/MetronomeEmbed',
  component: MetronomeEmbed,
  args: { title: 'Your invoices', dashboard: 'invoices', getUrl, allowedOrigins: [here], height: 420, sandbox: 'allow-scripts allow-same-origin', onError: () => undefined },
  tags: ['autodocs'],
} satisfies Meta<MetronomeEmbedProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The dashboard in its frame, and below it a way to reload it: a frame does not say whether its page works. */
export const Shown: Story = {};

/** Until the dashboard has loaded, its frame keeps the room. */
export const Loading: Story = { args: { getUrl: () => new Promise<string>(() => undefined) } };

/** The backend answered without an address. */
export const NoAddress: Story = { args: { getUrl: () => Promise.resolve('') } };

/** The address is on an origin that `allowedOrigins` does not name, so it is not loaded. */
export const RefusedAddress: Story = { args: { getUrl: () => Promise.resolve('https://evil.example/dashboard') } };

/** `getUrl` rejected; the request id is there to be quoted to support. */
export const BackendFails: Story = {
  args: { getUrl: () => Promise.reject(Object.assign(new Error('503'), { kind: 'server', requestId: 'req_8Qz1' })) },
};

/** The first request fails; "Try again" brings an address. */
export const TryAgain: Story = {
  args: { getUrl: () => Promise.reject(new Error('503')) },
  render: function TryAgain(args) {
    const failures = useRef(1);
    return <MetronomeEmbed {...args} getUrl={(context) => ((failures.current -= 1) >= 0 ? args.getUrl(context) : getUrl(context))} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByTitle('Your invoices')).toBeInTheDocument();
  },
};

/** No address within `timeout`; the story's is 50 ms. */
export const TimedOut: Story = { args: { getUrl: () => new Promise<string>(() => undefined), timeout: 50 } };

/** The theme's colours are handed to `getUrl`, so that the page can be made in them. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark', colorOverrides: [{ name: 'White', value: '#16181d' }, { name: 'Gray_dark', value: '#e9ebf0' }] }) } };
