import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { decimal, instant } from '@meterboard/data';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { transcript } from '../dom/transcript.test.kit.js';
import { RangeSelect } from './RangeSelect/RangeSelect.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const usage = usageView({ values: { 'us-east': [30, 40, 12], 'eu-west': [10, null, 8] }, partialFrom: 2 });
const spend = spendView({ values: { Compute: [73, 91], Fee: [10], 'Prepaid commit': [-73, -91] }, roles: { Fee: 'charge', 'Prepaid commit': 'credit' } });
const failed = { status: 'error', error: { kind: 'server', requestId: 'req_8' }, refetch: () => undefined } as const;

const COMPONENTS: Record<string, ReactElement> = {
  'UsageChart.ready': <UsageChart title="CPU hours" description="By region" data={usage} references={[{ label: 'Included', value: decimal(50) }]} asOf={instant('2024-10-03T09:00:00Z')} />,
  'UsageChart.pending': <UsageChart title="CPU hours" state={{ status: 'pending', progress: 0.4 }} />,
  'UsageChart.empty': <UsageChart title="CPU hours" data={usageView({ values: {}, count: 31 })} />,
  'UsageChart.error': <UsageChart title="CPU hours" state={failed} />,
  'UsageChart.stale': <UsageChart title="CPU hours" state={{ ...failed, data: usage }} />,
  'SpendChart.ready': <SpendChart title="Spend" data={spend} />,
  'SpendChart.pending': <SpendChart title="Spend" state={{ status: 'pending' }} />,
};

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(cleanup);

describe('what a screen reader reads out', () => {
  it.each(Object.keys(COMPONENTS))('%s', async (name) => {
    render(COMPONENTS[name]);
    await act(() => Promise.resolve());
    await expect(await transcript()).toMatchFileSnapshot(`transcripts/${name}.txt`);
    // Screen readers hide what is busy, and leave out for good what it says meanwhile.
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });

  it('UsageChart, explored by keyboard', async () => {
    const user = userEvent.setup();
    render(<UsageChart title="CPU hours" data={usage} events={[{ at: instant('2024-10-02T12:00:00Z'), label: 'Price lowered' }]} />);
    const plot = screen.getByRole('slider');
    plot.focus();
    const said: string[] = [];
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Escape']) {
      await user.keyboard(`{${key}}`);
      said.push(`${key}: ${plot.getAttribute('aria-valuenow') ?? ''} of ${plot.getAttribute('aria-valuemax') ?? ''}, ${plot.getAttribute('aria-valuetext') ?? ''}`);
    }
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('transcripts/UsageChart.keys.txt');
  });

  it('UsageChart, a range selected by keyboard', async () => {
    const user = userEvent.setup();
    render(<UsageChart title="CPU hours" data={usage} rangeSelect={RangeSelect} onRangeSelect={() => undefined} />);
    await act(() => Promise.resolve());
    await expect(await transcript()).toMatchFileSnapshot('transcripts/RangeSelect.ready.txt');
    const plot = screen.getByRole('slider');
    plot.focus();
    const said: string[] = [];
    for (const key of ['{Home}', '{Shift>}{ArrowRight}', '{ArrowRight}', '{ArrowLeft}{/Shift}', '{Escape}', '{Shift>}{End}{/Shift}', '{Enter}']) {
      await user.keyboard(key);
      said.push(`${key}: ${plot.getAttribute('aria-valuenow') ?? ''} of ${plot.getAttribute('aria-valuemax') ?? ''}, ${plot.getAttribute('aria-valuetext') ?? ''}`);
    }
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('transcripts/RangeSelect.keys.txt');
  });

  it('says nothing while a key is held down, then where it stopped', async () => {
    const user = userEvent.setup();
    render(<UsageChart title="CPU hours" data={usage} />);
    const plot = screen.getByRole('slider');
    plot.focus();
    await user.keyboard('{ArrowRight}');
    expect(plot.getAttribute('aria-valuetext')).toMatch(/^Tue, Oct 1, 2024/);
    const changed = vi.fn();
    const observer = new MutationObserver(changed);
    observer.observe(plot, { attributes: true });
    await user.keyboard('{ArrowRight>3}');
    expect(changed).toHaveBeenCalledTimes(1);
    await user.keyboard('{/ArrowRight}');
    observer.disconnect();
    expect(plot.getAttribute('aria-valuetext')).toMatch(/^Thu, Oct 3, 2024/);
  });

  it('says that it is refreshing, or could not refresh, in a status element that was there before', () => {
    const { rerender } = render(<UsageChart title="CPU hours" state={{ status: 'success', data: usage }} />);
    const statuses = [...document.querySelectorAll('[aria-live="polite"]')];
    for (const [state, text] of [[{ status: 'success', data: usage, isFetching: true }, 'Refreshing'], [{ ...failed, data: usage }, 'Not refreshed']] as const) {
      rerender(<UsageChart title="CPU hours" state={state} />);
      expect(statuses.filter((status) => status.isConnected && status.textContent.startsWith(text))).toHaveLength(1);
    }
  });

  it('UsageChart, as a table', async () => {
    const user = userEvent.setup();
    render(<UsageChart title="CPU hours" data={usage} />);
    await user.click(document.querySelector('[data-part="table-switch"]')!);
    await expect(await transcript()).toMatchFileSnapshot('transcripts/UsageChart.table.txt');
  });
});
