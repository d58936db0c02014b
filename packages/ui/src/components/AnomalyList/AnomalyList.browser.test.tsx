import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import axe from 'axe-core';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ar } from '../../i18n/ar.js';
import { createTheme } from '../../theme/createTheme.js';
import { UsageChart } from '../UsageChart/UsageChart.js';
import { AnomalyList, type AnomalyListProps } from './AnomalyList.js';
import { anomalies, changes, early, failed, usage } from './AnomalyList.test.kit.js';

const shared = { title: 'What stands out', onActiveBucketChange: () => undefined };
const STATES: Record<string, AnomalyListProps> = {
  ready: { ...shared, state: { status: 'success', data: changes }, defaultActiveBucket: 40 },
  empty: { ...shared, state: { status: 'success', data: early } },
  pending: { ...shared, state: { status: 'pending' } },
  error: { ...shared, state: failed },
  stale: { ...shared, state: { ...failed, data: anomalies } },
};
const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;

afterEach(cleanup);

describe('AnomalyList in Chromium', () => {
  it.each(Object.keys(STATES).flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))('has no violations that axe can find: %s, %s', async (name, scheme) => {
    render(<AnomalyList {...STATES[name]!} theme={createTheme({ scheme })} />);
    const { violations } = await axe.run(root());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('has the same height in every state', () => {
    const heights = Object.values(STATES).map((props) => {
      const { unmount } = render(<AnomalyList {...props} />);
      const { height } = root().getBoundingClientRect();
      unmount();
      return height;
    });
    expect(new Set(heights).size).toBe(1);
  });

  it('keeps what is to come inside its box, which is lower than that of tables', () => {
    render(<AnomalyList {...STATES['pending']!} />);
    expect(document.querySelectorAll('[data-part="skeleton"] i').length).toBeGreaterThan(3);
    expect(root().scrollHeight).toBe(root().clientHeight);
  });

  it('stays inside a page of 320 pixels, in Arabic with the arrow on the right', () => {
    render(
      <div dir="rtl" lang="ar" style={{ width: 288 }}>
        <AnomalyList {...shared} data={changes} messages={ar} locale="ar-EG" />
      </div>,
    );
    expect(root().scrollWidth).toBeLessThanOrEqual(288);
    const [item] = screen.getAllByRole('listitem');
    const [arrow, words, button] = [...item!.children].map((part) => part.getBoundingClientRect());
    expect(arrow!.left).toBeGreaterThanOrEqual(words!.right);
    expect(button!.top).toBeGreaterThanOrEqual(words!.bottom);
    expect(button!.height).toBeGreaterThanOrEqual(24);
  });

  it('is worked by keys: the list scrolls, and each button chooses', async () => {
    const changed = vi.fn();
    render(<AnomalyList {...shared} data={changes} onActiveBucketChange={changed} height={120} />);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'What stands out' }));
    await userEvent.keyboard('{Tab}{Enter}{Tab} ');
    expect(changed.mock.calls).toEqual([[changes.anomalies[1]!.bucket], [changes.anomalies[0]!.bucket]]);
  });

  it('shows in a chart and hides again, by mouse and by keys, and shows again what was closed with Escape', async () => {
    const asked = vi.fn();
    function Page(): ReactElement {
      const [activeBucket, setActive] = useState<number | null>(null);
      const linked = { activeBucket, onActiveBucketChange: (bucket: number | null) => { asked(bucket); setActive(bucket); } };
      return (
        <div style={{ paddingTop: 200 }}>
          <UsageChart title="Usage" data={usage} {...linked} />
          <AnomalyList title="What stands out" data={changes} {...linked} />
        </div>
      );
    }
    render(<Page />);
    const [latest] = screen.getAllByRole('button', { name: /^Show in chart/ });
    const shown = (): unknown[] => [latest!.getAttribute('aria-pressed'), screen.queryByRole('tooltip')?.textContent.slice(0, 12)];
    const [yes, no] = [['true', 'Sun, Nov 10,'], ['false', undefined]];
    await userEvent.click(latest!);
    expect(shown()).toEqual(yes);
    await userEvent.click(latest!);
    expect(shown()).toEqual(no);
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(yes);
    await userEvent.keyboard('{Escape}');
    expect(shown()).toEqual(['true', undefined]);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(shown()).toEqual(yes);
    await userEvent.click(screen.getByRole('heading', { name: 'What stands out' }));
    expect(shown()).toEqual(no);
    expect(asked.mock.calls.flat()).toEqual([40, null, 40, null, 40, null]);
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{End}{ArrowLeft>9/}');
    expect(shown()).toEqual(yes);
    await userEvent.click(latest!);
    expect(shown()).toEqual(no);
  });
});
