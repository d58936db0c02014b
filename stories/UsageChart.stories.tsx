import { UsageChart, type UsageChartProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import { decimal, instant } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { berlin, hostile, manyGroups, october, peaks, ungrouped, wholeOctober, withGaps, withIssues, week, year } from './samples/usage.js';

const meta = {
  title: 'Components/UsageChart',
  component: UsageChart,
  args: { title: 'CPU hours', description: 'By region, October 2024', data: october },
  tags: ['autodocs'],
} satisfies Meta<UsageChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Bars: Story = {};

export const Lines: Story = { args: { mark: 'line' } };

export const Areas: Story = { args: { mark: 'area' } };

export const RunningTotal: Story = { args: { mark: 'area', cumulative: true, description: 'Running total, October 2024' } };

export const PointedAt: Story = { args: { defaultActiveBucket: 13 }, parameters: { docs: { disable: true } } };

/** Arrow keys by bucket and by series, Home, End and Escape; each place is spoken. */
export const WalkedByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const spoken = canvasElement.querySelector('[data-part="live-region"]');
    canvas.getByRole('application', { name: 'CPU hours' }).focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect(spoken).toHaveTextContent(/^Wed, Oct 2, 2024: /);
    await userEvent.keyboard('{ArrowDown}');
    await expect(spoken).toHaveTextContent(/^us-east-1, Wed, Oct 2, 2024: /);
    await userEvent.keyboard('{End}');
    await expect(within(document.body).getByRole('tooltip')).toHaveTextContent('Thu, Oct 31, 2024');
    await userEvent.keyboard('{Escape}');
    await expect(within(document.body).queryByRole('tooltip')).toBeNull();
    await userEvent.keyboard('{ArrowLeft}');
  },
};

/** The legend hides and shows; with Alt a press leaves one series alone. */
export const HiddenFromItsLegend: Story = {
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

/** The same figures as a table. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'View as table' }));
    await expect(canvas.getByRole('columnheader', { name: 'us-east-1' })).toBeVisible();
  },
};

export const OneSeries: Story = { args: { title: 'Tokens', description: 'October 2024', data: ungrouped } };

export const TopGroupsAndOther: Story = { args: { description: 'By service, third quarter of 2024', data: manyGroups } };

export const Hours: Story = { args: { description: 'By region, one week by the hour', data: week } };

/** 8,784 hours in 600 pixels: drawn by day, exact in the tooltip and in the table. */
export const YearOfHours: Story = { args: { description: 'By region, 2024', data: year } };

export const OtherZone: Story = { args: { description: 'By region, days in Berlin: 27 October has 25 hours', data: berlin } };

export const Gaps: Story = { args: { mark: 'line', data: withGaps } };

/** Maxima do not add up, so they are drawn as lines whatever mark is asked for, and there is no total. */
export const NotAdditive: Story = { args: { title: 'Concurrent sessions', description: 'Daily peak by region', data: peaks } };

export const SomeHidden: Story = { args: { data: wholeOctober, defaultHiddenSeries: [wholeOctober.series[1]?.id ?? ''] } };

export const WithNotes: Story = { args: { data: withIssues } };

/** A line to stay below, and moments worth knowing: in the drawing, the tooltip, the table and the sentences. */
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

/** Series that differ without their colours too. */
export const Patterns: Story = { args: { data: wholeOctober, patterns: true } };

export const HostileNames: Story = { args: { data: hostile } };

export const Narrow: Story = { decorators: [(Chart) => <div style={{ width: 320 }}><Chart /></div>] };

export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) } };

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

export const German: Story = { args: { locale: 'de-DE', title: 'CPU-Stunden', description: 'Nach Region, Oktober 2024' } };

export const RightToLeft: Story = { args: { locale: 'ar-EG', title: 'ساعات المعالج' }, decorators: [(Chart) => <div dir="rtl" lang="ar"><Chart /></div>] };
