import { ar, chartGetters, paintOf, RangeSelect, SpendChart, UsageChart, useRangeSelect, useUsageChart, type ChartRange, type UsageChartProps } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { UsageView } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { octoberSpend } from './samples/spend.js';
import { hostile, october, peaks, week, wholeOctober, year } from './samples/usage.js';

/** A chart whose readers select a range, and below it what was taken last. */
function Selectable({ onRangeSelect, ...chart }: Omit<UsageChartProps, 'rangeSelect' | 'state'> & { data: UsageView }): ReactElement {
  const [taken, setTaken] = useState<ChartRange | null>(null);
  return (
    <div>
      <UsageChart {...chart} rangeSelect={RangeSelect} onRangeSelect={(range) => { setTaken(range); onRangeSelect?.(range); }} />
      <p style={{ font: '13px system-ui' }}>Taken: {taken === null ? 'nothing yet' : `${taken.interval.start} to ${taken.interval.end}`}</p>
    </div>
  );
}

const meta = {
  title: 'Components/RangeSelect',
  component: Selectable,
  args: { title: 'CPU hours', description: 'By region, October 2024', data: october, onRangeSelect: fn() },
  tags: ['autodocs'],
} satisfies Meta<typeof Selectable>;

export default meta;
type Story = StoryObj<typeof meta>;

const plotIn = (canvas: HTMLElement): HTMLElement => within(canvas).getByRole('slider', { name: 'CPU hours' });

async function press(canvas: HTMLElement, keys: string): Promise<void> {
  plotIn(canvas).focus();
  await userEvent.keyboard(keys);
}

/** Drag across some days; with a finger, rest it first. A press on one of them is still a press. */
export const Days: Story = {};

/** Shift and the arrow keys select, Enter takes the range, Escape gives it up. The sums are spoken in place of the single day. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    await press(canvasElement, '{Home}{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    await expect(plotIn(canvasElement)).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Selected, Oct 2 – 4, 2024: [\d,.]+ CPU hours\./));
    await userEvent.keyboard('{Enter}');
    await expect(args.onRangeSelect).toHaveBeenCalledWith({ from: 1, to: 4, interval: { start: '2024-10-02T00:00:00.000Z', end: '2024-10-05T00:00:00.000Z' } });
  },
};

/** With the sums of a range open: every series, and their total. */
export const Selecting: Story = { args: { data: wholeOctober }, play: ({ canvasElement }) => press(canvasElement, '{Home}{ArrowRight}{ArrowRight}{Shift>}{ArrowRight>6/}{/Shift}') };

/** The last of the days is still in progress, and the tooltip says so. */
export const UpToNow: Story = { play: ({ canvasElement }) => press(canvasElement, '{End}{Shift>}{ArrowLeft>5/}{/Shift}') };

/** Of running totals, the sums are what was added in the range. */
export const RunningTotal: Story = { args: { mark: 'area', cumulative: true, description: 'Running total, October 2024' }, play: ({ canvasElement }) => press(canvasElement, '{Home}{ArrowRight>4/}{Shift>}{ArrowRight>4/}{/Shift}') };

/** Some hours of a week: from when to when, with the time zone. */
export const Hours: Story = { args: { data: week, description: 'By region, one week by the hour' }, play: ({ canvasElement }) => press(canvasElement, '{Home}{ArrowRight>20/}{Shift>}{ArrowRight>10/}{/Shift}') };

/** 8,784 hours are drawn by day, so that days are selected. */
export const YearOfHours: Story = { args: { data: year, description: 'By region, 2024' } };

/** Daily maxima: the highest of them in the range. */
export const Maxima: Story = { args: { data: peaks, description: 'Daily peak by region' }, play: ({ canvasElement }) => press(canvasElement, '{Home}{Shift>}{ArrowRight>6/}{/Shift}') };

/** Distinct users of single days do not add up to those of a week, and the chart says so instead of a sum. */
export const NotAdditive: Story = { args: { data: { ...peaks, aggregation: 'unique' } }, play: ({ canvasElement }) => press(canvasElement, '{Home}{Shift>}{ArrowRight>6/}{/Shift}') };

/** Names are somebody else's text. */
export const HostileNames: Story = { args: { data: hostile }, play: ({ canvasElement }) => press(canvasElement, '{Home}{Shift>}{ArrowRight>3/}{/Shift}') };

/** From right to left. */
export const RightToLeft: Story = {
  args: { locale: 'ar-EG', messages: ar, title: 'CPU hours', description: 'حسب المنطقة، أكتوبر 2024' },
  decorators: [(Chart) => <div dir="rtl" lang="ar"><Chart /></div>],
  play: ({ canvasElement }) => press(canvasElement, '{Home}{ArrowLeft>3/}{Shift>}{ArrowLeft>5/}{/Shift}'),
};

/** Net spend of some days, and what it is made of. */
export const Spend: Story = {
  render: ({ title, onRangeSelect }) => <SpendChart title={title} data={octoberSpend} rangeSelect={RangeSelect} onRangeSelect={(range) => { onRangeSelect?.(range); }} />,
  play: ({ canvasElement }) => press(canvasElement, '{Home}{ArrowRight}{Shift>}{ArrowRight>3/}{/Shift}'),
};

/** Markup and styles of one's own: `range` is where to draw what is being selected. */
function OwnMarkup({ title, data }: { title: string; data: UsageView }): ReactElement {
  const chart = useRangeSelect(useUsageChart({ title, data, height: 120 }), { onRangeSelect: fn() });
  const get = chartGetters(chart);
  return (
    <section {...get.getRootProps({ style: { maxWidth: 420, color: color.grayDark, font: '14px system-ui' } })}>
      <h3 {...get.getTitleProps({ style: { margin: 0 } })}>{title}</h3>
      <div {...get.getPlotProps({ style: { position: 'relative', height: 72 } })}>
        <svg {...get.getMarksProps({ width: '100%', height: '100%' })}>
          {chart.drawing.series.map(({ id, complete, color: slot }) => <path key={id} d={complete} fill={paintOf(slot)} />)}
        </svg>
        {chart.range === null ? null : <div style={{ position: 'absolute', insetBlock: 0, insetInlineStart: `${chart.range.start * 100}%`, width: `${chart.range.width * 100}%`, outline: '2px dashed', pointerEvents: 'none' }} />}
      </div>
      <p {...get.getInstructionsProps()} />
      <p style={{ minHeight: 24 }}>{chart.tip === null ? null : <span {...get.getTooltipProps()}>{chart.tip.when}: {chart.tip.total?.amount}</span>}</p>
    </section>
  );
}

/** The same behaviour for a chart that looks otherwise. */
export const Headless: Story = {
  render: ({ title, data }) => <OwnMarkup title={title} data={data} />,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '{Home}{Shift>}{ArrowRight>4/}{/Shift}');
    await expect(within(canvasElement).getByRole('tooltip')).toHaveTextContent(/^Oct 1 – 5, 2024: [\d,.]+ CPU hours$/);
  },
};
