import { cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MetronomeEmbed, type MetronomeEmbedProps } from './MetronomeEmbed.js';

/** Any page that this test's own server answers with stands in for Metronome's. */
const address = (token: number): string => `${window.location.origin}/packages/ui/package.json?token=${token}`;
const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');
const embed = (props: Partial<MetronomeEmbedProps> = {}) => (
  <MetronomeEmbed title="Your invoices" dashboard="invoices" getUrl={() => Promise.resolve(address(1))} allowedOrigins={[window.location.origin]} height={400} onError={() => undefined} {...props} />
);
const shown = (): Promise<void> => waitFor(() => { expect(root().dataset['status']).toBe('shown'); });

afterEach(cleanup);

describe('MetronomeEmbed in Chromium', () => {
  it('shows a real page in a sandboxed frame, in a box that never moves', async () => {
    render(embed());
    const before = root().getBoundingClientRect();
    await shown();
    expect(frame()?.src).toBe(address(1));
    expect(frame()?.referrerPolicy).toBe('no-referrer');
    expect(getComputedStyle(frame()!).visibility).toBe('visible');
    expect(root().getBoundingClientRect()).toEqual(before);
  });

  it('E5: at no moment shows the page of the old theme under the new one', async () => {
    let release: (url: string) => void = () => undefined;
    const held = new Promise<string>((resolve) => { release = resolve; });
    const themed = (value: string) => embed({ colorOverrides: [{ name: 'White', value }], getUrl: ({ colorOverrides }) => (colorOverrides[0]?.value === '#101418' ? held : Promise.resolve(address(1))) });
    const { rerender } = render(themed('#ffffff'));
    await shown();
    rerender(themed('#101418'));
    expect(frame()).toBeNull();
    expect(getComputedStyle(root()).backgroundColor).toBe('rgb(16, 20, 24)');
    release(address(2));
    await waitFor(() => { expect(frame()).not.toBeNull(); });
    expect(getComputedStyle(frame()!).visibility).toMatch(root().dataset['status'] === 'shown' ? 'visible' : 'hidden');
    await shown();
    expect(frame()?.src).toBe(address(2));
  });

  it('adds no step to the browser’s history when it asks again', async () => {
    const { length } = window.history;
    let token = 0;
    render(embed({ getUrl: () => Promise.resolve(address((token += 1))) }));
    for (const expected of [1, 2, 3]) {
      await shown();
      expect(frame()?.src).toBe(address(expected));
      await userEvent.click(screen.getByRole('button', { name: 'Reload dashboard' }));
    }
    expect(window.history.length).toBe(length);
  });

  it('E12: lets the keyboard into the frame, but not while it is hidden', async () => {
    render(embed());
    await shown();
    frame()!.focus();
    expect(document.activeElement).toBe(frame());
  });

  it.each([
    ['shown', {}],
    ['loading', { getUrl: () => new Promise<string>(() => undefined) }],
    ['failed', { getUrl: () => Promise.resolve('') }],
  ] as const)('has no fault that axe can find: %s', async (status, props) => {
    render(embed(props));
    await waitFor(() => { expect(root().dataset['status']).toBe(status === 'loading' ? 'requesting' : status); });
    const { violations } = await axe.run(root(), { iframes: false });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('fits a page of 320 px', async () => {
    render(<div style={{ width: 320 }}>{embed()}</div>);
    await shown();
    expect(root().getBoundingClientRect().width).toBe(320);
    expect(frame()!.getBoundingClientRect().width).toBeLessThanOrEqual(320);
  });
});
