import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { BillingProvider } from '../../provider/BillingProvider.js';
import { createTheme } from '../../theme/createTheme.js';
import { MetronomeEmbed, type MetronomeEmbedProps } from './MetronomeEmbed.js';
import { address, backend, embed, frame, load, root, settle } from './MetronomeEmbed.test.kit.js';

describe('what MetronomeEmbed asks for', () => {
  it('E5: a new theme removes the old page at once, cancels its request and passes on the same array', async () => {
    const dark = [{ name: 'White', value: '#101418' }];
    const { requests, change } = await embed({ colorOverrides: [{ name: 'White', value: '#ffffff' }] });
    expect(requests[0]!.context.colorOverrides).toEqual([{ name: 'White', value: '#ffffff' }]);
    await change({ colorOverrides: dark });
    expect(requests[0]!.context.signal.aborted).toBe(true);
    await requests[1]!.answer(address('dark'));
    await requests[0]!.answer(address('light'));
    expect(frame()?.src).toBe(address('dark'));
    load();
    await change({ colorOverrides: [{ name: 'White', value: '#ffffff' }] });
    expect(frame()).toBeNull();
    expect(requests[2]!.context.colorOverrides).toEqual([{ name: 'White', value: '#ffffff' }]);
  });

  it('E5: follows the provider’s theme, and ignores a new function and an equal array', async () => {
    const server = backend();
    const page = (value: string) => (
      <BillingProvider theme={createTheme({ colorOverrides: [{ name: 'White', value }] })}>
        <MetronomeEmbed title="t" dashboard="invoices" getUrl={(context) => server.getUrl(context)} colorOverrides={[{ name: 'Action', value: '#123456' }]} />
      </BillingProvider>
    );
    const { rerender } = render(page('#ffffff'));
    await settle();
    rerender(page('#ffffff'));
    await settle();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]!.context.colorOverrides).toEqual([{ name: 'White', value: '#ffffff' }, { name: 'Action', value: '#123456' }]);
    rerender(page('#000000'));
    await settle();
    expect(server.requests).toHaveLength(2);
  });

  it('E6: leaves out colours that cannot be read', async () => {
    const { requests } = await embed({ colorOverrides: [{ name: 'Nope', value: '#fff' }, { name: 'white', value: '#FFF' }] });
    expect(requests[0]!.context.colorOverrides).toEqual([{ name: 'White', value: '#ffffff' }]);
  });

  it('E7: passes options on as strings', async () => {
    const { requests } = await embed({ dashboardOptions: [{ key: 'show_zero_usage_line_items', value: false }] });
    expect(requests[0]!.context.dashboardOptions).toEqual([{ key: 'show_zero_usage_line_items', value: 'false' }]);
  });

  it('E8: warns once of options that the dashboard ignores', async () => {
    const onWarning = vi.fn();
    const options = { dashboard: 'usage', dashboardOptions: [{ key: 'hide_voided_invoices', value: true }], onWarning } as const;
    const { change } = await embed(options);
    await change({});
    expect(onWarning.mock.calls).toEqual([[expect.stringContaining('dashboardOptions')]]);
  });

  it('E11: another customer never sees the page or a late address of the one before', async () => {
    const { requests, change } = await embed({ sessionKey: 'customer-1' });
    await requests[0]!.answer(address(1));
    load();
    await change({ sessionKey: 'customer-2' });
    expect(document.body.innerHTML).not.toContain('secret-1');
    await change({ sessionKey: 'customer-3' });
    await requests[1]!.answer(address(2));
    expect(frame()).toBeNull();
    await requests[2]!.answer(address(3));
    expect(frame()?.src).toBe(address(3));
  });

  it('E11: takes the customer as `scope`, as the native dashboards do; the first name of that prop still works', async () => {
    const { requests, change } = await embed({ scope: 'customer-1', sessionKey: 'ignored' });
    await requests[0]!.answer(address(1));
    load();
    await change({ scope: 'customer-2' });
    expect(frame()).toBeNull();
    expect(requests).toHaveLength(2);
    await change({ scope: undefined, sessionKey: 'customer-2' });
    expect(requests).toHaveLength(2);
  });

  it('reads colours, options and a height that are none as none', async () => {
    const odd = { colorOverrides: {}, dashboardOptions: null, groupKeyOverrides: 'none', height: Number.NaN, allowedOrigins: 5 } as unknown as Partial<MetronomeEmbedProps>;
    const { requests } = await embed(odd);
    expect(requests[0]!.context).toMatchObject({ colorOverrides: [], dashboardOptions: [], groupKeyOverrides: [] });
    expect(root().style.getPropertyValue('--mb-embed-height')).toBe('720px');
    await requests[0]!.answer(address(1));
    expect(root().dataset['state']).toBe('error');
  });

  it('asks once under StrictMode', async () => {
    const { getUrl, requests } = backend();
    render(<StrictMode><MetronomeEmbed title="t" dashboard="usage" getUrl={getUrl} /></StrictMode>);
    await settle();
    expect(requests).toHaveLength(1);
    expect(requests[0]!.context.signal.aborted).toBe(false);
    await requests[0]!.answer(address(1));
    expect(frame()?.src).toBe(address(1));
  });
});
