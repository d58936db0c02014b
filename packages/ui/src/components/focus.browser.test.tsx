import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { decimal, instant, RequestError, toBalancesView, USD, type NetBalanceView } from '@meterboard/data';
import { usageView } from '../chart/views.test.kit.js';
import type { LoadState } from '../hooks/loadState.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { MetronomeEmbed } from './MetronomeEmbed/MetronomeEmbed.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const now = instant('2026-11-21T10:00:00Z');
const usage = usageView({ values: { 'us-east': [3, 4], 'eu-west': [1, 2], 'ap-south': [1, 1] } });
const balance: NetBalanceView = { kind: 'net-balance', asOf: now, balance: { value: decimal('5'), unit: USD }, scope: 'spendable', level: 'healthy' };

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const focused = (): Element | null => document.activeElement;
const press = async (name: RegExp | string): Promise<void> => {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
};

/** Fails until it is retried. */
function Mended<T>({ data, old, children }: { data: T; old?: T; children: (state: LoadState<T>) => ReactElement }): ReactElement {
  const [mended, setMended] = useState(false);
  const failed = { status: 'error', error: new RequestError('server', 'Down.'), data: old, refetch: () => { setMended(true); } } as const;
  return children(mended ? { status: 'success', data } : failed);
}

/** Has failed until an answer comes by itself. */
function Answered({ answer }: { answer: Promise<typeof usage> }): ReactElement {
  const [data, setData] = useState<typeof usage>();
  useEffect(() => void answer.then(setData), [answer]);
  return <UsageChart title="Name" state={data === undefined ? { status: 'error', error: new RequestError('server', 'Down.'), refetch: () => undefined } : { status: 'success', data }} />;
}

const RETRIED: Record<string, ReactElement> = {
  'a chart that failed': <Mended data={usage}>{(state) => <UsageChart title="Name" state={state} />}</Mended>,
  'a chart whose figures are old': <Mended data={usage} old={usage}>{(state) => <UsageChart title="Name" state={state} />}</Mended>,
  'a table that failed': <Mended data={toBalancesView([], { now })}>{(state) => <BalanceTable caption="Name" state={state} />}</Mended>,
  'a table whose figures are old': <Mended data={toBalancesView([], { now })} old={toBalancesView([], { now })}>{(state) => <BalanceTable caption="Name" state={state} />}</Mended>,
  'a badge that failed': <Mended data={balance}>{(state) => <NetBalanceBadge label="Name" state={state} />}</Mended>,
};

afterEach(cleanup);

describe('the focus', () => {
  it.each(Object.keys(RETRIED))('stays in %s when trying again works and the button disappears', async (name) => {
    render(RETRIED[name]);
    await press('Try again');
    await waitFor(() => { expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull(); });
    await waitFor(() => { expect(focused()).toBe(root()); });
    expect(root().getAttribute('aria-labelledby') ?? root().getAttribute('aria-label')).not.toBeNull();
  });

  it('stays in an embed that is requested again', async () => {
    const answers = [Promise.resolve(''), new Promise<string>(() => undefined)];
    render(<MetronomeEmbed title="Name" dashboard="invoices" getUrl={() => answers.shift()!} onError={() => undefined} />);
    await screen.findByRole('button', { name: 'Try again' });
    await press('Try again');
    await waitFor(() => { expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull(); });
    await waitFor(() => { expect(focused()).toBe(root()); });
  });

  it('has moved before a next key can come when an answer makes a control disappear', async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    let resolve: (view: typeof usage) => void = () => undefined;
    const answer = new Promise<typeof usage>((then) => { resolve = then; });
    render(<Answered answer={answer} />);
    const button = await screen.findByRole('button', { name: 'Try again' });
    button.focus();
    const then = new Promise((tell) => {
      // Called after the one that was there before, and before anything else.
      new MutationObserver(() => { if (!button.isConnected) tell(focused()); }).observe(document.body, { childList: true, subtree: true });
    });
    resolve(usage);
    expect(await then).toBe(root());
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  });

  it('is not moved when a control disappears that had lost the focus before', async () => {
    render(RETRIED['a chart that failed']);
    const retry = screen.getByRole('button', { name: 'Try again' });
    retry.focus();
    retry.blur();
    act(() => { retry.click(); });
    await waitFor(() => { expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull(); });
    expect(focused()).toBe(document.body);
  });

  it('moves to a series when "Show all" disappears, and the legend keeps one tab stop', async () => {
    render(<UsageChart title="Name" data={usage} defaultHiddenSeries={['group:us-east']} />);
    await press(/^Show all/);
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-part="legend"] button')];
    expect(buttons).toHaveLength(3);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([focused()]);
  });

  it('can still reach a legend that has fewer series than before', () => {
    const { rerender } = render(<UsageChart title="Name" data={usage} />);
    const buttons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-part="legend"] button')];
    act(() => { buttons()[2]!.focus(); buttons()[2]!.blur(); });
    rerender(<UsageChart title="Name" data={usageView({ values: { 'us-east': [3, 4], 'eu-west': [1, 2] } })} />);
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });
});
