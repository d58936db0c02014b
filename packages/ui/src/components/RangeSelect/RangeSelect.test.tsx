import axe from 'axe-core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import type { UsageView } from '@meterboard/data';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { spendView, usageView } from '../../chart/views.test.kit.js';
import type { ChartInputs } from '../../chart/inputs.js';
import type { ChartProps } from '../../parts/chartProps.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { de } from '../../i18n/de.js';
import { SpendChart } from '../SpendChart/SpendChart.js';
import { UsageChart } from '../UsageChart/UsageChart.js';
import { RangeSelect } from './RangeSelect.js';

afterEach(cleanup);

const view = usageView({ values: { 'us-east': [30, 40, 12, 5], 'eu-west': [10, 20, 8, 5] }, partialFrom: 3 });
const plot = () => screen.getByRole('slider', { name: 'CPU hours' });
const said = () => plot().getAttribute('aria-valuetext');
const drawn = () => document.querySelector<HTMLElement>('[data-part="range"]');
const press = (keys: string) => userEvent.keyboard(keys);

type Own = SettingsProps & Pick<ChartInputs, 'onSelect'> & Pick<ChartProps, 'renderTooltip'> & { data?: UsageView };

function show(more: Own = {}) {
  const onRangeSelect = vi.fn();
  const chart = (props: Own) => <UsageChart title="CPU hours" data={view} rangeSelect={RangeSelect} onRangeSelect={onRangeSelect} {...props} />;
  const { rerender } = render(chart(more));
  act(() => { plot().focus(); });
  return { onRangeSelect, update: (props: Own) => { rerender(chart({ ...more, ...props })); } };
}

describe('RangeSelect, by keyboard', () => {
  it('selects from where the reader is, says the sums in place of the point, and takes the range with Enter', async () => {
    const onSelect = vi.fn();
    const { onRangeSelect } = show({ onSelect });
    await press('{ArrowRight}{ArrowRight}');
    expect(drawn()).toBeNull();
    await press('{Shift>}{ArrowRight}{/Shift}');
    expect(said()).toBe('Selected, Oct 2 – 3, 2024: 80 CPU hours. us-east 52 CPU hours, eu-west 28 CPU hours.');
    expect([drawn()?.style.insetInlineStart, drawn()?.style.width]).toEqual(['25%', '50%']);
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Oct 2 – 3, 2024.*80 CPU hours.*Let go, or press Enter/);
    expect(document.querySelectorAll('[role="status"], [role="alert"]')).toHaveLength(0);
    await press('{Enter}');
    expect(onRangeSelect.mock.calls).toEqual([[{ from: 1, to: 3, interval: { start: '2024-10-02T00:00:00.000Z', end: '2024-10-04T00:00:00.000Z' } }]]);
    expect([drawn(), onSelect.mock.calls.length]).toEqual([null, 0]);
    expect(said()).toMatch(/^Thu, Oct 3, 2024: /);
    await press('{Enter}');
    expect([onSelect.mock.calls.length, onRangeSelect.mock.calls.length]).toEqual([1, 1]);
  });

  it('enters at the edge that a key comes from, turns around, and reaches the bucket in progress', async () => {
    const { onRangeSelect } = show();
    await press('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(said()).toBe('Selected, Oct 3 – 4, 2024: 30 CPU hours. us-east 17 CPU hours, eu-west 13 CPU hours. Still in progress.');
    await press('{Shift>}{Home}{/Shift}');
    expect(drawn()?.style.width).toBe('100%');
    await press('{Shift>}{End}{/Shift}{Enter}');
    expect(onRangeSelect).toHaveBeenCalledWith({ from: 3, to: 4, interval: view.buckets[3] });
  });

  it('gives a range up with Escape, a step without Shift, and when the focus leaves', async () => {
    const { onRangeSelect } = show();
    for (const [how, then] of [['{Escape}', /^Wed, Oct 2/], ['{ArrowRight}', /^Thu, Oct 3/]] as const) {
      await press('{Home}{Shift>}{ArrowRight}{/Shift}');
      expect(drawn()).not.toBeNull();
      await press(how);
      expect(drawn()).toBeNull();
      expect(said()).toMatch(then);
    }
    await press('{Shift>}{ArrowLeft}{/Shift}');
    act(() => { plot().blur(); });
    expect([drawn(), onRangeSelect.mock.calls.length]).toEqual([null, 0]);
    expect(said()).toMatch(/^Oct 1 – 4, 2024, by day\./);
  });

  it('keeps a range where a mouse on the plot moves, until it presses', async () => {
    show();
    await press('{Home}{Shift>}{ArrowRight}{/Shift}');
    fireEvent.pointerMove(plot(), { clientX: 1, buttons: 0, isPrimary: true });
    expect([drawn()?.style.width, said()]).toEqual(['50%', expect.stringMatching(/^Selected, Oct 1 – 2/)]);
    fireEvent.pointerDown(plot(), { clientX: 1, isPrimary: true });
    expect(drawn()).toBeNull();
  });

  it('says nothing while a key is held down, then the range it stopped at', async () => {
    const user = userEvent.setup();
    show();
    await user.keyboard('{Home}');
    const changed = vi.fn();
    const observer = new MutationObserver(changed);
    observer.observe(plot(), { attributeFilter: ['aria-valuetext'] });
    await user.keyboard('{Shift>}{ArrowRight>3}');
    expect(drawn()?.style.width).toBe('100%');
    expect(changed).toHaveBeenCalledTimes(1);
    await user.keyboard('{/ArrowRight}{/Shift}');
    observer.disconnect();
    expect(said()).toMatch(/^Selected, Oct 1 – 4, 2024: 130 CPU hours\./);
  });

  it('keeps a range where figures are refreshed and a rolling range moves on, and drops it with its first bucket', async () => {
    const rolled = (start: string) => usageView({ start, values: { 'us-east': [40, 12, 5, 1], 'eu-west': [20, 8, 5, 1] } });
    const { update } = show();
    await press('{Home}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    update({ data: rolled('2024-10-02T00:00:00Z') });
    expect([said()?.slice(0, 48), drawn()?.style.insetInlineStart]).toEqual(['Selected, Oct 2 – 3, 2024: 80 CPU hours. us-east', '0%']);
    update({ data: rolled('2024-10-03T00:00:00Z') });
    expect(drawn()).toBeNull();
    expect(said()).toMatch(/^Thu, Oct 3, 2024: 60 CPU hours/);
  });

  it('says that distinct counts do not add up, instead of a sum', async () => {
    show({ data: { ...view, aggregation: 'unique' } });
    await press('{Home}{Shift>}{ArrowRight}{/Shift}');
    expect(said()).toBe('Selected, Oct 1 – 2, 2024. These amounts do not add up.');
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Oct 1 – 2, 2024These amounts do not add up\./);
  });

  it('says that nothing was recorded in a range, not that its amounts do not add up', async () => {
    show({ data: usageView({ values: { 'us-east': [30, null, null] } }) });
    await press('{End}{Shift>}{ArrowLeft}{/Shift}');
    expect(said()).toBe('Selected, Oct 2 – 3, 2024: no data.');
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Oct 2 – 3, 2024No data/);
  });

  it('describes the chart in the same words while a range is selected: screen readers read a description that changes from the start', async () => {
    show();
    const described = () => document.getElementById(plot().getAttribute('aria-describedby') ?? '')?.textContent;
    const before = described();
    expect(before).toMatch(/Shift with the left and right arrow keys selects a range, Enter takes it, Escape gives it up\.$/);
    await press('{Home}{Shift>}{ArrowRight}{/Shift}');
    expect(drawn()).not.toBeNull();
    expect(described()).toBe(before);
  });

  it('tells how, in the words of the page, and shows a host’s own tooltip', async () => {
    show({ messages: de, locale: 'de-DE', renderTooltip: ({ when, total }) => `${when}: ${total?.amount ?? ''}` });
    expect(screen.getByRole('slider', { description: /Umschalt mit den Pfeiltasten/ })).toBe(plot());
    await press('{Home}{Shift>}{ArrowRight}{/Shift}');
    expect(screen.getByRole('tooltip').textContent).toBe('1.–2. Okt. 2024: 100 CPU hours');
    expect(said()).toMatch(/^Ausgewählt, 1\.–2\. Okt\. 2024: 100 CPU hours/);
  });

  it('selects net spend in a spend chart', async () => {
    const spend = spendView({ values: { Compute: [73, 91], Commit: [-73, -80] }, roles: { Commit: 'credit' } });
    render(<SpendChart title="CPU hours" data={spend} rangeSelect={RangeSelect} onRangeSelect={() => undefined} />);
    act(() => { plot().focus(); });
    await press('{Shift>}{End}{Home}{/Shift}');
    expect(said()).toMatch(/^Selected, Oct 1 – 2, 2024: \$11\.00\./);
  });

  it('changes no mark, nothing of the server’s HTML but the instructions, and has no violations that axe can find', async () => {
    const chart = <UsageChart title="CPU hours" data={view} />;
    const ranged = <UsageChart title="CPU hours" data={view} rangeSelect={RangeSelect} onRangeSelect={() => undefined} />;
    const bare = (html: string): string => html.replace(/ style="user-select:none;-webkit-user-select:none"/, '').replace(/(<p hidden[^>]*>)[^<]*/, '$1').replaceAll(/«r\w+»|_R_\w+|:R\w*:/g, '');
    expect(bare(renderToString(ranged))).toBe(bare(renderToString(chart)));
    render(<main><h1>Usage</h1><h2>Days</h2>{ranged}</main>);
    const touched = vi.fn();
    const observer = new MutationObserver(touched);
    observer.observe(document.querySelector('[data-part="marks"]')!, { subtree: true, childList: true, attributes: true });
    act(() => { plot().focus(); });
    await press('{Home}{Shift>}{ArrowRight}{/Shift}');
    observer.disconnect();
    expect(touched).not.toHaveBeenCalled();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
