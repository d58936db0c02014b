import { cleanup, render, waitFor } from '@testing-library/react';
import { StrictMode, Suspense, use, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { settled } from './layoutShift.test.kit.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const days = Array.from({ length: 31 }, (_, day) => 30 + (day % 9));
const view = usageView({ values: { 'us-east': days } });
const nothing = usageView({ values: {}, count: 31 });

beforeEach(() => page.viewport(900, 800));
afterEach(cleanup);

const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
const drawnWidth = (): number => Number(part('marks').getAttribute('viewBox')!.split(' ')[2]);
const expectFits = (): void => { expect(Math.abs(drawnWidth() - part('plot').clientWidth)).toBeLessThanOrEqual(1.5); };
const labels = (): DOMRect[] => [...part('time-axis').children].map((label) => label.getBoundingClientRect());
const expectApart = (): void => {
  const boxes = labels();
  expect(boxes.length).toBeGreaterThan(1);
  boxes.slice(1).forEach(({ left }, index) => { expect(left).toBeGreaterThan(boxes[index]!.right); });
};
const Box = ({ width, hidden = false, children }: { width: number; hidden?: boolean; children: ReactElement }): ReactElement => <div id="box" style={{ width, display: hidden ? 'none' : 'block' }}>{children}</div>;
const chart = <UsageChart title="CPU hours" data={view} />;

describe('a chart is drawn for the width it has', () => {
  it.each([320, 860])('while it is empty, at %i px', async (width) => {
    const { rerender } = render(<Box width={width}><UsageChart title="CPU hours" data={nothing} /></Box>);
    await settled();
    expectApart();
    rerender(<Box width={width}><SpendChart title="Spend" data={spendView({ values: {}, count: 31 })} /></Box>);
    await settled();
    expectApart();
  });

  it.each(['pending', 'empty'])('from its first frame on, where another state was shown before: %s', async (before) => {
    const { rerender } = render(<Box width={340}><UsageChart title="CPU hours" state={before === 'pending' ? { status: 'pending' } : { status: 'success', data: nothing }} /></Box>);
    await settled();
    rerender(<Box width={340}>{chart}</Box>);
    expectFits();
    expectApart();
  });

  it('in a tab that is opened later', async () => {
    const { rerender } = render(<Box width={340} hidden>{chart}</Box>);
    await settled();
    rerender(<Box width={340}>{chart}</Box>);
    await settled();
    expectFits();
    rerender(<Box width={700} hidden>{chart}</Box>);
    await settled();
    rerender(<Box width={700}>{chart}</Box>);
    await settled();
    expectFits();
  });

  it('when moved into another box, and under StrictMode', async () => {
    render(<StrictMode><Box width={860}>{chart}</Box></StrictMode>);
    await settled();
    expectFits();
    const other = document.createElement('div');
    other.style.width = '360px';
    document.body.append(other);
    other.append(part('root'));
    await settled();
    expectFits();
    document.querySelector('#box')!.append(part('root'));
    other.remove();
  });

  it('when hydrated inside Suspense, suspended again and shown again', async () => {
    const host = document.createElement('div');
    host.style.width = '350px';
    document.body.append(host);
    const wait: { promise: Promise<void> | null } = { promise: null };
    const Waiting = (): null => { if (wait.promise !== null) use(wait.promise); return null; };
    const App = (): ReactElement => <Suspense fallback="…"><Waiting />{chart}</Suspense>;
    host.innerHTML = renderToString(<App />);
    const root = hydrateRoot(host, <App />);
    await waitFor(expectFits);
    let release: () => void = () => undefined;
    wait.promise = new Promise((resolve) => { release = resolve; });
    flushSync(() => { root.render(<App />); });
    expect(part('root').style.display).toBe('none');
    host.style.width = '620px';
    await settled();
    release();
    await waitFor(() => { expect(part('root').style.display).not.toBe('none'); });
    await waitFor(expectFits);
    expect(drawnWidth()).toBeGreaterThan(500);
    root.unmount();
    host.remove();
  });
});
