import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import type { UsageView } from '@meterboard/data';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { usageView } from '../../chart/views.test.kit.js';
import { UsageChart } from '../UsageChart/UsageChart.js';
import { ListenButton } from './ListenButton.js';

const month = usageView({ values: { a: Array.from({ length: 31 }, (_, day) => 10 + day) } });
const short = usageView({ values: { a: [1, 2, 3] } });
const opened: AudioContext[] = [];
const Real = AudioContext;

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('AudioContext', class extends Real {
    constructor() {
      super();
      opened.push(this);
    }
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = (): HTMLElement => screen.getByRole('button', { name: /^(Listen|Stop): CPU hours$/ });
const plot = (): HTMLElement => screen.getByRole('slider');

function Page({ view, seen, seconds }: { view: UsageView; seen: (bucket: number | null) => void; seconds?: number }): ReactElement {
  const [active, setActive] = useState<number | null>(null);
  const onActive = (bucket: number | null): void => {
    seen(bucket);
    setActive(bucket);
  };
  return (
    <>
      <ListenButton label="CPU hours" data={view} seconds={seconds} onActiveBucketChange={onActive} />
      <UsageChart title="CPU hours" data={view} activeBucket={active} onActiveBucketChange={setActive} />
    </>
  );
}

describe('ListenButton in a browser', () => {
  it('makes no sound before a press, leads the chart along, tells a screen reader nothing meanwhile, and closes the sound at the end', async () => {
    const seen = vi.fn<(bucket: number | null) => void>();
    render(<Page view={short} seen={seen} />);
    const summary = plot().getAttribute('aria-valuetext');
    expect(opened).toHaveLength(0);
    await userEvent.click(button());
    expect(button().textContent).toBe('Stop');
    await waitFor(() => { expect(document.querySelector('[data-part="band"]')).not.toBeNull(); });
    expect(plot().getAttribute('aria-valuetext')).toBe(summary);
    expect([...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join('')).toBe('');
    await waitFor(() => { expect(button().textContent).toBe('Listen'); });
    const buckets = seen.mock.calls.map(([bucket]) => bucket);
    expect(buckets.at(-1)).toBeNull();
    expect(buckets.slice(0, -1)).toEqual(buckets.slice(0, -1).toSorted((a, b) => a! - b!));
    await waitFor(() => { expect(opened.map(({ state }) => state)).toEqual(['closed']); });
    expect(document.querySelector('[data-part="band"]')).toBeNull();
  });

  it('leaves the chart\'s words alone after it was explored by keyboard, too', async () => {
    render(<Page view={short} seen={vi.fn()} />);
    const summary = plot().getAttribute('aria-valuetext');
    plot().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(plot().getAttribute('aria-valuetext')).not.toBe(summary);
    await userEvent.click(button());
    const said = new Set<string | null>();
    const observer = new MutationObserver(() => { said.add(plot().getAttribute('aria-valuetext')); });
    observer.observe(plot(), { attributes: true });
    await waitFor(() => { expect(document.querySelector('[data-part="band"]')).not.toBeNull(); });
    await waitFor(() => { expect(button().textContent).toBe('Listen'); });
    observer.disconnect();
    expect([...said].filter((text) => text !== summary)).toEqual([]);
  });

  it.each([
    ['the same button', async () => { await userEvent.click(button()); }],
    ['Escape, wherever the focus is', async () => { plot().focus(); await userEvent.keyboard('{Escape}'); }],
  ])('is stopped by %s', async (_, stop) => {
    const seen = vi.fn<(bucket: number | null) => void>();
    render(<Page view={month} seen={seen} />);
    await userEvent.click(button());
    await waitFor(() => { expect(seen).toHaveBeenCalled(); });
    await stop();
    await waitFor(() => { expect(button().textContent).toBe('Listen'); });
    expect(seen).toHaveBeenLastCalledWith(null);
    await waitFor(() => { expect(opened[0]?.state).toBe('closed'); });
  });

  it('goes on where an equal view is made anew, and is stopped by another one, and by its removal', async () => {
    const seen = vi.fn<(bucket: number | null) => void>();
    const { rerender, unmount } = render(<Page view={month} seen={seen} />);
    await userEvent.click(button());
    rerender(<Page view={{ ...month }} seen={seen} />);
    expect(button().textContent).toBe('Stop');
    rerender(<Page view={short} seen={seen} />);
    await waitFor(() => { expect(button().textContent).toBe('Listen'); });
    await waitFor(() => { expect(opened[0]?.state).toBe('closed'); });
    await userEvent.click(button());
    unmount();
    await waitFor(() => { expect(opened[1]?.state).toBe('closed'); });
    expect(seen).toHaveBeenLastCalledWith(null);
  });
});
