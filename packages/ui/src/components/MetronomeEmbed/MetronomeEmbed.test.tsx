import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { EmbedError } from './EmbedError.js';
import { address, embed, frame, load, ORIGIN, root, settle } from './MetronomeEmbed.test.kit.js';

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

  it('tells the page of a failure, once and without the address or the cause, where nobody else is told', async () => {
    const reportError = vi.fn<(error: EmbedError) => void>();
    vi.stubGlobal('reportError', reportError);
    const { requests, change } = await embed({ onError: undefined });
    await requests[0]!.fail(new Error(`no answer from ${address('cause')}`));
    await change({ height: 500 });
    expect(reportError.mock.calls.map(([{ code, kind, cause }]) => [code, kind, cause])).toEqual([['embed', 'request', undefined]]);
    await change({ scope: 'other' });
    await requests[1]!.answer('https://evil.example/?token=secret');
    expect(reportError.mock.calls.map(([{ kind }]) => kind)).toEqual(['request', 'refused']);
    expect(JSON.stringify(reportError.mock.calls.map(([{ message, stack }]) => [message, stack]))).not.toContain('secret');
    vi.unstubAllGlobals();
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
