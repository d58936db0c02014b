import { ar, de, UsageChart, type UsageChartProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import { cumulative, decimal, instant, overlayPrevious } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { berlin, hostile, manyGroups, october, peaks, september, ungrouped, wholeOctober, withGaps, withIssues, week, year } from './samples/usage.js';

const meta = {
  title: 'Components/UsageChart',
  component: UsageChart,
  args: { title: 'CPU hours', description: 'By region, October 2024', data: october },
  tags: ['autodocs'],
} satisfies Meta<UsageChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A stack of groups for each day. The last day is still in progress, so it is hatched. */
export const Bars: Story = {};

/** Compares groups instead of adding them up. The day in progress is dashed. */
export const Lines: Story = { args: { mark: 'line' } };

/** A stack that shows the course of time rather than single days. */
export const Areas: Story = { args: { mark: 'area' } };

/** What was used by each day, to hold against an allowance. */
export const RunningTotal: Story = { args: { mark: 'area', cumulative: true, description: 'Running total, October 2024' } };

/** Both months as running totals, day by day beside each other: `overlayPrevious`. The dates are those of October. */
export const BesideThePeriodBefore: Story = {
  args: { mark: 'line', description: 'Running totals', data: overlayPrevious(cumulative(october), cumulative(september), { current: 'October', previous: 'September' }) },
};

/** With the tooltip of one day open. */
export const WithTooltip: Story = { args: { defaultActiveBucket: 13 }, parameters: { docs: { disable: true } } };

/** Left and right move through time, up and down through the series; Home, End and Escape work too. Every step is spoken. */
export const ExploreByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const plot = canvas.getByRole('slider', { name: 'CPU hours' });
    plot.focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect(plot).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Wed, Oct 2, 2024: /));
    await userEvent.keyboard('{ArrowDown}');
    await expect(plot).toHaveAttribute('aria-valuetext', expect.stringMatching(/^us-east-1, Wed, Oct 2, 2024: /));
    await userEvent.keyboard('{End}');
    await expect(within(document.body).getByRole('tooltip')).toHaveTextContent('Thu, Oct 31, 2024');
    await userEvent.keyboard('{Escape}');
    await expect(within(document.body).queryByRole('tooltip')).toBeNull();
    await userEvent.keyboard('{ArrowLeft}');
  },
};

/** A press on the legend hides or shows a series; with Alt it shows that series alone. */
export const HideFromLegend: Story = {
  play: async ({ canvasElement }) => {
    const legend = within(within(canvasElement).getByRole('toolbar', { name: 'Series' }));
    const drawn = (): number => canvasElement.querySelectorAll('[data-part="series"] > *').length;
    const all = drawn();
    await userEvent.click(legend.getByRole('button', { name: /^eu-central-1/ }));
    await expect(legend.getByRole('button', { name: /^eu-central-1/ })).toHaveAttribute('aria-pressed', 'false');
    await expect(drawn()).toBeLessThan(all);
    await userEvent.click(legend.getByRole('button', { name: 'Show all' }));
    await expect(drawn()).toBe(all);
    await userEvent.keyboard('{Alt>}');
    await userEvent.click(legend.getByRole('button', { name: /^us-east-1/ }));
    await userEvent.keyboard('{/Alt}');
  },
};

/** The same exact figures as a table. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'View as table' }));
    await expect(canvas.getByRole('columnheader', { name: 'us-east-1' })).toBeVisible();
  },
};

/** A metric that is not split has one series, and no legend. */
export const OneSeries: Story = { args: { title: 'Tokens', description: 'October 2024', data: ungrouped } };

/** The nine largest groups; the rest is folded, exactly, into "Other". */
export const TopGroupsAndOther: Story = { args: { description: 'By service, third quarter of 2024', data: manyGroups } };

/** A week by the hour: bars too thin for gaps between them. */
export const Hours: Story = { args: { description: 'By region, one week by the hour', data: week } };

/** 8,784 hours are more than there are pixels, so they are drawn by day; the table still has every hour. */
export const YearOfHours: Story = { args: { description: 'By region, 2024', data: year } };

/** Days of the reader's zone, from hourly rows. */
export const OtherZone: Story = { args: { description: 'By region, days in Berlin: 27 October has 25 hours', data: berlin } };

/** Days without a record are gaps, not zeros. */
export const Gaps: Story = { args: { mark: 'line', data: withGaps } };

/** Maxima do not add up, so they are drawn as lines, whatever `mark` asks for, and have no total. */
export const NotAdditive: Story = { args: { title: 'Concurrent sessions', description: 'Daily peak by region', data: peaks } };

/** Hidden series still count in every total. */
export const SomeHidden: Story = { args: { data: wholeOctober, defaultHiddenSeries: [wholeOctober.series[1]?.id ?? ''] } };

/** What the transformer left out or merged is said below the chart. */
export const WithNotes: Story = { args: { data: withIssues } };

/** A line across the chart and two events, in the drawing, the tooltip, the table and the spoken sentences. */
export const LinesAndMoments: Story = {
  args: {
    data: wholeOctober,
    references: [{ label: 'Included', value: decimal(120) }],
    events: [
      { at: instant('2024-10-09T00:00:00Z'), label: 'New model released' },
      { at: instant('2024-10-21T10:00:00Z'), label: 'Price lowered' },
    ],
    asOf: instant('2024-11-01T06:00:00Z'),
  },
};

/** A pattern on each series, for readers who cannot tell the colours apart. */
export const Patterns: Story = { args: { data: wholeOctober, patterns: true } };

/** Markup, right-to-left text and endless words stay text, in legend, tooltip and table. */
export const HostileNames: Story = { args: { data: hostile } };

/** On a phone there are fewer dates, and the legend leaves out the amounts. */
export const Narrow: Story = { decorators: [(Chart) => <div style={{ width: 320 }}><Chart /></div>] };

/** A dark theme on a light page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) } };

/** Three of Metronome's `color_overrides`. */
export const Brand: Story = {
  args: {
    data: ungrouped,
    colorOverrides: [
      { name: 'UsageLine_0', value: '#0f766e' },
      { name: 'Action', value: '#0f766e' },
      { name: 'Primary_light', value: '#ccfbf1' },
    ],
  },
};

/** German words, dates and digits. */
export const German: Story = { args: { locale: 'de-DE', messages: de, title: 'CPU-Stunden', description: 'Nach Region, Oktober 2024' } };

/** Arabic: time runs from right to left, and the value axis stands on the right. */
export const RightToLeft: Story = { args: { locale: 'ar-EG', messages: ar, title: 'ساعات المعالج', description: 'حسب المنطقة، أكتوبر 2024' }, decorators: [(Chart) => <div dir="rtl" lang="ar"><Chart /></div>] };
