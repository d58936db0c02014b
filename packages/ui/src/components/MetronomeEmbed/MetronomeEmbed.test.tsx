import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BillingProvider } from '../../provider/BillingProvider.js';
import { createTheme } from '../../theme/create-theme.js';
import type { EmbedError } from './EmbedError.js';
import { MetronomeEmbed, type MetronomeEmbedProps } from './MetronomeEmbed.js';
import type { GetUrlContext } from './useEmbed.js';

const ORIGIN = 'https://embeddable-dashboards.metronome.com';
const address = (token: number | string): string => `${ORIGIN}/customers/invoices/v1?token=secret-${token}`;

const settle = (first: () => void = () => undefined): Promise<void> =>
  act(() => {
    first();
    return Promise.resolve();
  });

/** A backend whose answers are given by hand, request by request. */
function backend() {
  const requests: { context: GetUrlContext; answer: (url: unknown) => Promise<void>; fail: (error: Error) => Promise<void> }[] = [];
  const getUrl = (context: GetUrlContext): Promise<string> =>
    new Promise((resolve, reject) => {
      requests.push({
        context,
        answer: (url) => settle(() => { resolve(url as string); }),
        fail: (error) => settle(() => { reject(error); }),
      });
    });
  return { getUrl, requests };
}

const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');
const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const load = (): void => { fireEvent.load(frame()!); };

async function embed(props: Partial<MetronomeEmbedProps> = {}) {
  const server = backend();
  const element = (more: Partial<MetronomeEmbedProps> = {}) => <MetronomeEmbed title="Your invoices" dashboard="invoices" getUrl={server.getUrl} {...props} {...more} />;
  const view = render(element());
  await settle();
  const change = async (more: Partial<MetronomeEmbedProps>): Promise<void> => {
    view.rerender(element(more));
    await settle();
  };
  return { ...server, change, unmount: view.unmount };
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('MetronomeEmbed', () => {
  it('goes from a request to a hidden frame to a visible one, in the same box', async () => {
    const { requests } = await embed({ height: 500 });
    expect(root().dataset).toMatchObject({ state: 'pending', status: 'requesting' });
    expect(root().style.getPropertyValue('--mb-embed-height')).toBe('500px');
    expect(frame()).toBeNull();
    await requests[0]!.answer(address(1));
    expect(root().dataset).toMatchObject({ state: 'pending', status: 'loading' });
    load();
    expect(root().dataset).toMatchObject({ state: 'ready', status: 'shown' });
    expect(frame()?.src).toBe(address(1));
  });

  it.each([undefined, null, '', {}])('E1: shows an error with a retry for %j, and no frame', async (answer) => {
    const { requests } = await embed();
    await requests[0]!.answer(answer);
    expect(root().dataset['state']).toBe('error');
    expect(frame()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    await requests[1]!.answer(address(2));
    expect(frame()?.src).toBe(address(2));
  });

  it.each(['javascript:alert(1)', 'http://embeddable-dashboards.metronome.com/x', '//evil.example', 'https://evil.example/?token=secret'])('E2: refuses %s', async (url) => {
    const onError = vi.fn<(error: EmbedError) => void>();
    const { requests } = await embed({ onError });
    await requests[0]!.answer(url);
    expect(frame()).toBeNull();
    expect(root().dataset['state']).toBe('error');
    expect(onError.mock.calls.map(([error]) => [error.code, error.kind])).toEqual([['embed', 'refused']]);
  });

  it('E3: asks for a new address on every mount and on retry', async () => {
    const first = await embed();
    await first.requests[0]!.answer(address(1));
    first.unmount();
    const second = await embed();
    expect(second.requests).toHaveLength(1);
    expect(frame()).toBeNull();
  });

  it('E3: asks again when the address is too old, and keeps the page until the new one is there', async () => {
    const { requests } = await embed({ refreshAfter: 60_000 });
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(requests).toHaveLength(2);
    expect(frame()?.src).toBe(address(1));
    await requests[1]!.answer(address(2));
    expect(frame()?.src).toBe(address(2));
    load();
    expect(root().dataset['state']).toBe('ready');
  });

  it('E3: keeps the page, marked as old, when the refresh fails', async () => {
    const { requests } = await embed({ refreshAfter: 60_000 });
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    await requests[1]!.fail(new Error('offline'));
    expect(frame()?.src).toBe(address(1));
    expect(root().dataset['stale']).toBe('true');
    expect(screen.getByText(/may be out of date/)).toBeTruthy();
  });

  it('E3: asks again when the page wakes after an hour of sleep', async () => {
    const { requests } = await embed();
    await requests[0]!.answer(address(1));
    load();
    vi.setSystemTime(Date.now() + 3_599_000);
    fireEvent.focus(window);
    await settle();
    expect(requests).toHaveLength(1);
    vi.setSystemTime(Date.now() + 2_000);
    fireEvent(document, new Event('visibilitychange'));
    fireEvent.focus(window);
    await settle();
    expect(requests).toHaveLength(2);
  });

  it('E4: always offers to reload, which makes a new frame even for the same address', async () => {
    const { requests } = await embed();
    await requests[0]!.answer(address(1));
    load();
    const before = frame();
    fireEvent.click(screen.getByRole('button', { name: 'Reload dashboard' }));
    await settle();
    expect(frame()).toBeNull();
    await requests[1]!.answer(address(1));
    expect(frame()).not.toBe(before);
  });

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

  it('E9: does not listen to messages', async () => {
    const listen = vi.spyOn(window, 'addEventListener');
    const { requests } = await embed();
    await requests[0]!.answer(address(1));
    load();
    expect(listen.mock.calls.filter(([type]) => type === 'message')).toEqual([]);
    fireEvent(window, new MessageEvent('message', { origin: 'https://evil.example', data: 'reload' }));
    expect(root().dataset['status']).toBe('shown');
  });

  it('E10: has the address nowhere but in the frame, which sends no referrer', async () => {
    const log = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
    const onError = vi.fn<(error: EmbedError) => void>();
    const { requests, change } = await embed({ onError });
    await requests[0]!.answer(address(1));
    load();
    expect(frame()?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(root().outerHTML.replaceAll(frame()!.outerHTML, '')).not.toContain('secret');
    await change({ sessionKey: 'other' });
    await requests[1]!.answer('https://evil.example/?token=secret');
    expect(JSON.stringify(onError.mock.calls.map(([error]) => [error.message, String(error.cause), error.stack]))).not.toContain('secret');
    for (const spy of log) expect(spy.mock.calls.flat().map(String).join()).not.toContain('secret');
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

  it.each([Number.NaN, 0, -5, undefined])('takes %j for no time: neither gives up at once nor asks for ever', async (odd) => {
    const { requests } = await embed({ timeout: odd, refreshAfter: odd });
    act(() => { vi.advanceTimersByTime(19_000); });
    expect(root().dataset['state']).toBe('pending');
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(requests).toHaveLength(1);
  });

  it('waits for ever where it is told to, and asks no more than once a second', async () => {
    const { requests } = await embed({ timeout: Number.POSITIVE_INFINITY, refreshAfter: 1 });
    await act(() => vi.advanceTimersByTimeAsync(3_600_000));
    expect(root().dataset['state']).toBe('pending');
    await requests[0]!.answer(address(1));
    load();
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(requests).toHaveLength(2);
    await requests[1]!.answer(address(2));
    load();
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(requests).toHaveLength(2);
  });

  it('asks anew when it wakes to a clock that was set back', async () => {
    const { requests } = await embed();
    await requests[0]!.answer(address(1));
    load();
    vi.setSystemTime(Date.now() - 86_400_000);
    await settle(() => { fireEvent.focus(window); });
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

  it('E12: names its frame, and when unmounted cancels the request and sets no state', async () => {
    const error = vi.spyOn(console, 'error');
    const { requests, unmount } = await embed();
    await requests[0]!.answer(address(1));
    expect(screen.getByTitle('Your invoices').tagName).toBe('IFRAME');
    fireEvent.click(screen.getByRole('button', { name: 'Reload dashboard' }));
    unmount();
    expect(requests[0]!.context.signal.aborted).toBe(true);
    expect(error).not.toHaveBeenCalled();
  });

  it('gives up after the time-out, but shows a page that still arrives', async () => {
    const { requests } = await embed({ timeout: 1000 });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(root().dataset).toMatchObject({ state: 'error', status: 'timed-out' });
    expect(requests[0]!.context.signal.aborted).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    await requests[1]!.answer(address(2));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(root().dataset['status']).toBe('timed-out');
    load();
    expect(root().dataset['status']).toBe('shown');
  });

  it('shows what kind of failure the backend reported, in neutral words', async () => {
    const { requests } = await embed();
    await requests[0]!.fail(Object.assign(new Error('token=secret'), { kind: 'unauthorized', requestId: 'req_7' }));
    const alert = screen.getByRole('alert').textContent;
    expect(alert).toContain('Sign in again');
    expect(alert).toContain('req_7');
    expect(alert).not.toContain('secret');
  });

  it('treats an exception in getUrl as a failure', async () => {
    await embed({ getUrl: () => { throw new Error('no'); } });
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

  it('lets the page run but not keep this page’s own origin', async () => {
    const { requests, change } = await embed({ allowedOrigins: [ORIGIN, window.location.origin] });
    await requests[0]!.answer(address(1));
    expect(frame()?.getAttribute('sandbox')).toContain('allow-same-origin');
    expect(frame()?.getAttribute('sandbox')).not.toContain('allow-top-navigation');
    await change({ dashboard: 'usage', allowedOrigins: [ORIGIN, window.location.origin] });
    await requests[1]!.answer(`${window.location.origin}/page`);
    expect(frame()?.getAttribute('sandbox')).not.toContain('allow-same-origin');
  });
});
