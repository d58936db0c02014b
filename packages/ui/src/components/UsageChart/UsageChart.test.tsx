import { instant } from '@meterboard/data';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usageView } from '../../chart/views.test.kit.js';
import { UsageChart } from './UsageChart.js';

afterEach(cleanup);

const view = usageView({ values: { 'us-east': [30, 40, 12], 'eu-west': [10, 20, 8] } });
const plot = () => screen.getByRole('slider', { name: 'CPU hours' });
const region = () => screen.getByRole('region', { name: 'CPU hours' });

/** A host that keeps the active bucket, of three days from `start`. */
function Kept({ start }: { start: string }): ReactElement {
  const [bucket, setBucket] = useState<number | null>(null);
  return (
    <>
      <output>{bucket}</output>
      <UsageChart title="CPU hours" activeBucket={bucket} onActiveBucketChange={setBucket} data={usageView({ start, values: { 'us-east': [30, 40, 12] } })} />
    </>
  );
}

describe('UsageChart', () => {
  it('hands ref, id, class, style and data attributes to its root, and nothing else', () => {
    const ref = createRef<HTMLElement>();
    render(<UsageChart ref={ref} title="CPU hours" data={view} id="usage" className="mine" style={{ margin: 3 }} data-testid="chart" mark="bar" />);
    const root = screen.getByTestId('chart');
    expect(ref.current).toBe(root);
    expect(root.id).toBe('usage');
    expect(root.className).toContain('mine');
    expect(root.style.margin).toBe('3px');
    expect(root.getAttribute('mark')).toBeNull();
    expect(root.dataset['state']).toBe('ready');
  });

  it('is a named region with a slider that sums it up, a single tab stop, and decoration hidden from screen readers', () => {
    render(<UsageChart title="CPU hours" headingLevel={2} data={view} defaultActiveBucket={1} />);
    expect(within(region()).getByRole('heading', { level: 2, name: 'CPU hours' })).toBeDefined();
    expect(screen.getByRole('slider', { name: 'CPU hours', description: /left and right arrow keys/ })).toBe(plot());
    expect(plot().getAttribute('aria-valuetext')).toMatch(/Total 120 CPU hours/);
    expect(plot().tabIndex).toBe(0);
    for (const part of ['marks', 'value-axis', 'time-axis', 'highlight']) {
      expect(region().querySelector(`[data-part="${part}"]`)?.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('begins anew, and says where, when a key has opened another range: the same bucket number there is another time', async () => {
    const onActiveBucketChange = vi.fn();
    const props = { title: 'CPU hours', onActiveBucketChange };
    const { rerender } = render(<UsageChart {...props} data={view} />);
    act(() => { plot().focus(); });
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(plot().getAttribute('aria-valuetext')).toContain('us-east, Thu, Oct 3, 2024');
    rerender(<UsageChart {...props} data={usageView({ bucket: 'hour', start: '2024-10-03T00:00:00Z', values: { 'us-east': [1, 2, 3, 4], 'eu-west': [5, 6, 7, 8] } })} />);
    expect(plot().getAttribute('aria-valuetext')).toMatch(/^Thu, Oct 3, 2024, 12:00 AM UTC: 6 CPU hours/);
    expect(onActiveBucketChange).toHaveBeenLastCalledWith(0);
    await userEvent.keyboard('{ArrowRight}');
    expect(onActiveBucketChange).toHaveBeenLastCalledWith(1);
    rerender(<UsageChart {...props} data={usageView({ values: {}, count: 0 })} />);
    expect(region().dataset['state']).toBe('empty');
  });

  it('stays where a reader is while the bucket grows: figures up to now end later with every refresh', async () => {
    const until = (end: string) => ({ ...view, buckets: view.buckets.map((bucket, index) => (index === 2 ? { ...bucket, end: instant(end) } : bucket)) });
    const onActiveBucketChange = vi.fn();
    const { rerender } = render(<UsageChart title="CPU hours" onActiveBucketChange={onActiveBucketChange} data={until('2024-10-03T12:00:00Z')} />);
    act(() => { plot().focus(); });
    await userEvent.keyboard('{End}{ArrowDown}');
    rerender(<UsageChart title="CPU hours" onActiveBucketChange={onActiveBucketChange} data={until('2024-10-03T12:05:00Z')} />);
    expect(plot().getAttribute('aria-valuetext')).toContain('us-east, Thu, Oct 3, 2024');
    await userEvent.keyboard('{ArrowLeft}');
    expect(onActiveBucketChange).toHaveBeenLastCalledWith(1);
  });

  it('goes along with a reader’s bucket where a rolling range moves on, until that bucket has left it', async () => {
    const spoken = () => plot().getAttribute('aria-valuetext');
    const from = (start: string) => usageView({ start, values: { 'us-east': [30, 40, 12], 'eu-west': [10, 20, 8] } });
    const onActiveBucketChange = vi.fn();
    const { rerender } = render(<UsageChart title="CPU hours" onActiveBucketChange={onActiveBucketChange} data={view} />);
    act(() => { plot().focus(); });
    await userEvent.keyboard('{End}{ArrowDown}');
    rerender(<UsageChart title="CPU hours" onActiveBucketChange={onActiveBucketChange} data={from('2024-10-02T00:00:00Z')} />);
    expect(spoken()).toContain('us-east, Thu, Oct 3, 2024');
    rerender(<UsageChart title="CPU hours" onActiveBucketChange={onActiveBucketChange} data={from('2024-10-04T00:00:00Z')} />);
    expect(spoken()).toMatch(/^Fri, Oct 4, 2024: /);
    rerender(<UsageChart title="CPU hours" onActiveBucketChange={onActiveBucketChange} data={from('2024-10-02T00:00:00Z')} />);
    expect(spoken()).toMatch(/^Fri, Oct 4, 2024: /);
    await userEvent.keyboard('{ArrowLeft}');
    // The host is told of each bucket that the chart moves to, by itself as well.
    expect(onActiveBucketChange.mock.calls).toEqual([[2], [1], [0], [2], [1]]);
  });

  it('tells a host who keeps the bucket when the chart moves on by itself', async () => {
    const kept = (): string | null => document.querySelector('output')!.textContent;
    const { rerender } = render(<Kept start="2024-10-01T00:00:00Z" />);
    act(() => { plot().focus(); });
    await userEvent.keyboard('{End}');
    expect(kept()).toBe('2');
    rerender(<Kept start="2024-10-02T00:00:00Z" />);
    expect(kept()).toBe('1');
    expect(screen.getByRole('tooltip').textContent).toContain('Thu, Oct 3, 2024');
  });

  it('says in the tooltip how a bucket is opened, where it can be: not all see a cursor', () => {
    const { rerender } = render(<UsageChart title="CPU hours" data={view} defaultActiveBucket={1} onSelect={() => undefined} />);
    expect(screen.getByRole('tooltip').textContent).toMatch(/Enter, a click or a second tap opens the period\.$/);
    rerender(<UsageChart title="CPU hours" data={view} defaultActiveBucket={1} />);
    expect(screen.getByRole('tooltip').textContent).not.toContain('Enter');
  });

  it('opens a bucket once, however long Enter is held down', async () => {
    const onSelect = vi.fn();
    render(<UsageChart title="CPU hours" data={view} onSelect={onSelect} />);
    act(() => { plot().focus(); });
    await userEvent.keyboard('{End}{Enter>5/}');
    expect(onSelect).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledTimes(2);
  });

  it('prints the total of the range above the drawing, hidden series too, for the eye alone: the summary says it', async () => {
    render(<UsageChart title="CPU hours" data={view} />);
    const total = () => region().querySelector('[data-part="range-total"]');
    expect(total()?.textContent).toBe('Total 120');
    await userEvent.click(screen.getByRole('button', { name: /us-east/ }));
    expect(total()?.textContent).toBe('Total 120');
    expect(total()?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('is explored by keyboard and speaks each point', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<UsageChart title="CPU hours" data={view} onActiveBucketChange={onChange} />);
    const said = (): string | null => plot().getAttribute('aria-valuetext');
    plot().focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(said()).toBe('Wed, Oct 2, 2024: 60 CPU hours. us-east 40 CPU hours, eu-west 20 CPU hours. Up 50% from the period before.');
    await user.keyboard('{ArrowDown}');
    expect(said()).toMatch(/^us-east, Wed, Oct 2, 2024: 40 CPU hours/);
    await user.keyboard('{End}');
    expect(said()).toMatch(/^us-east, Thu, Oct 3, 2024/);
    expect(onChange.mock.calls).toEqual([[0], [1], [2]]);
    expect(screen.getByRole('tooltip').textContent).toContain('Thu, Oct 3, 2024');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(said()).toMatch(/^us-east, Thu, Oct 3, 2024/);
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('lets the host control the active bucket', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    const { rerender } = render(<UsageChart title="CPU hours" data={view} activeBucket={1} onActiveBucketChange={onChange} />);
    expect(screen.getByRole('tooltip').textContent).toContain('Wed, Oct 2, 2024');
    plot().focus();
    await user.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith(2);
    expect(screen.getByRole('tooltip').textContent).toContain('Wed, Oct 2, 2024');
    rerender(<UsageChart title="CPU hours" data={view} activeBucket={null} />);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('hides a series from its legend, by pointer and by key, and shows all again', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<UsageChart title="CPU hours" data={view} onHiddenSeriesChange={onChange} />);
    const legend = screen.getByRole('toolbar', { name: 'Series' });
    const buttons = within(legend).getAllByRole('button');
    expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-pressed'), button.tabIndex])).toEqual([
      ['us-east 82', 'true', 0],
      ['eu-west 38', 'true', -1],
    ]);
    buttons[0]?.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['group:eu-west']);
    expect(buttons[1]?.getAttribute('aria-pressed')).toBe('false');
    expect(region().querySelectorAll('[data-part="series"] path')).toHaveLength(1);
    await user.click(within(legend).getByRole('button', { name: 'Show all' }));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('is also a table with the same exact numbers', async () => {
    const user = userEvent.setup();
    render(<UsageChart title="CPU hours" data={usageView({ values: { a: [0.1, 0.2], b: [null, 1234.5678] } })} />);
    await user.click(screen.getByRole('button', { name: 'View as table' }));
    const rows = screen.getAllByRole('row').map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Period', 'a', 'b', 'Total'],
      ['Tue, Oct 1, 2024', '0.1', '–No data', '0.1000'],
      ['Wed, Oct 2, 2024', '0.2', '1,234.5678', '1,234.7678'],
      ['Total', '0.3', '1,234.5678', '1,234.8678'],
    ]);
    await user.click(screen.getByRole('button', { name: 'View as chart' }));
    expect(plot()).toBeDefined();
  });

  it('tries again only once, and says so meanwhile', async () => {
    const user = userEvent.setup();
    const refetch = vi.fn();
    const error = Object.assign(new Error('x'), { kind: 'server', requestId: 'req_1' });
    const { rerender } = render(<UsageChart title="CPU hours" state={{ status: 'error', error, refetch }} />);
    expect(screen.getByRole('alert').textContent).toContain('Request req_1');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledOnce();
    rerender(<UsageChart title="CPU hours" state={{ status: 'error', error, refetch, isFetching: true }} />);
    await user.click(screen.getByRole('button', { name: 'Trying again…' }));
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('says what was left out where nothing is left: rows of other days are why there is no usage', () => {
    const none = usageView({ values: { 'us-east': [null, null] } });
    render(<UsageChart title="CPU hours" data={{ ...none, issues: [{ code: 'outside-interval', message: '', count: 78 }] }} />);
    expect(region().dataset['state']).toBe('empty');
    expect(region().querySelector('[data-part="notes"]')?.textContent).toBe('78 rows outside this range were left out.');
  });

  it('lets the host replace tooltip, empty and error', () => {
    const { rerender } = render(<UsageChart title="CPU hours" data={view} activeBucket={0} renderTooltip={({ when, total }) => `${when} is ${total?.value ?? ''}`} />);
    expect(screen.getByRole('tooltip').textContent).toBe('Tue, Oct 1, 2024 is 40');
    rerender(<UsageChart title="CPU hours" data={usageView({ values: {}, count: 2 })} renderEmpty={() => 'Nothing yet'} />);
    expect(region().querySelector('[data-part="empty"]')?.textContent).toBe('Nothing yet');
    rerender(<UsageChart title="CPU hours" state={{ status: 'error', error: 'boom' }} renderError={(error) => `No: ${String(error)}`} />);
    expect(region().querySelector('[data-part="error"]')?.textContent).toBe('No: boom');
  });

  it.each([false, true])('gives each part the host’s class name for it, and no other (panels of the host’s own: %s)', (own) => {
    const parts = ['root', 'header', 'title', 'description', 'actions', 'status', 'body', 'legend', 'plot', 'axis', 'tooltip', 'table', 'pending', 'empty', 'error', 'notes'] as const;
    const named = Object.fromEntries(parts.map((part) => [part, `host-${part}`]));
    const panels = own ? { renderEmpty: () => 'Nothing yet', renderError: () => 'No' } : {};
    const props = { title: 'CPU hours', description: 'By region', asOf: instant('2024-10-03T09:00:00Z'), activeBucket: 0, classNames: named, ...panels };
    const seen = new Map<string, Set<string>>();
    const look = (): void => {
      for (const part of parts) for (const element of document.querySelectorAll<HTMLElement>(`.host-${part}`)) seen.set(part, (seen.get(part) ?? new Set()).add(element.dataset['part'] ?? ''));
    };
    const { rerender } = render(<UsageChart {...props} state={{ status: 'error', error: 'x', data: view }} />);
    look();
    fireEvent.click(screen.getByRole('button', { name: 'View as table' }));
    look();
    for (const state of [{ status: 'pending' }, { status: 'error', error: 'x' }, { status: 'success', data: usageView({ values: {}, count: 2 }) }] as const) {
      rerender(<UsageChart {...props} state={state} />);
      look();
    }
    expect(Object.fromEntries([...seen].map(([part, places]) => [part, [...places]]))).toEqual({ ...Object.fromEntries(parts.map((part) => [part, [part]])), axis: ['value-axis', 'time-axis'] });
  });

  it('shows hostile names as text', () => {
    const names = ['', '__proto__', '<img src=x onerror=alert(1)>', 'total', 'toString'];
    render(<UsageChart title="CPU hours" data={usageView({ values: Object.fromEntries(names.map((name) => [name, [1]])) })} activeBucket={0} />);
    expect(document.querySelector('img')).toBeNull();
    expect(within(screen.getByRole('toolbar')).getAllByRole('button')).toHaveLength(names.length);
  });
});
