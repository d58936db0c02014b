import { decimal } from '@meterboard/data';
import { ar, chartPng, chartSvg, ImageError, UsageChart, type UsageChartProps } from '@meterboard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef, useState, type ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { hostile, manyGroups, nothing, october } from './samples/usage.js';

interface Pictures {
  svg: string;
  png: string;
}

/** A chart with the pictures that were made of it. */
function WithPictures(props: UsageChartProps): ReactElement {
  const chart = useRef<HTMLElement>(null);
  const [pictures, setPictures] = useState<Pictures | string | null>(null);
  const make = async (): Promise<void> => {
    const caption = 'Acme Corp, October 2024, days in UTC';
    try {
      const svg = new Blob([chartSvg(chart.current, { caption })], { type: 'image/svg+xml' });
      setPictures({ svg: URL.createObjectURL(svg), png: URL.createObjectURL(await chartPng(chart.current, { caption })) });
    } catch (error) {
      setPictures(error instanceof ImageError ? error.message : String(error));
    }
  };
  return (
    <div style={{ display: 'grid', gap: 12, justifyItems: 'start', font: '13px/1.5 system-ui', color: 'light-dark(#1c2230, #e9ebf0)' }}>
      <UsageChart ref={chart} {...props} style={{ justifySelf: 'stretch' }} />
      <button type="button" onClick={() => { void make(); }}>Take a picture</button>
      {typeof pictures === 'string' ? <p role="alert">{pictures}</p> : null}
      {typeof pictures === 'object' && pictures !== null ? (['svg', 'png'] as const).map((kind) => <img key={kind} src={pictures[kind]} alt={`The chart as ${kind.toUpperCase()}`} style={{ maxWidth: '100%' }} />) : null}
    </div>
  );
}

const meta = {
  title: 'Components/Chart image',
  component: WithPictures,
  args: { title: 'CPU hours', description: 'By region, October 2024', data: october },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Take a picture' }));
    const pictures = await canvas.findAllByRole<HTMLImageElement>('img', { name: /^The chart as / });
    await waitFor(() => expect(pictures.every(({ naturalWidth }) => naturalWidth > 300)).toBe(true));
  },
} satisfies Meta<UsageChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `chartSvg` and `chartPng` of the chart above them, with a caption. */
export const Bars: Story = {};

/** Patterns, a hidden series and a line across the chart are in the picture as they are on the screen. */
export const Patterns: Story = { args: { patterns: true, defaultHiddenSeries: [october.series[1]?.id ?? ''], references: [{ label: 'Commit', value: decimal('110') }] } };

/** Ten series over a quarter. */
export const ManySeries: Story = { args: { data: manyGroups, mark: 'area', description: 'By service, July to September 2024' } };

/** From right to left. */
export const Arabic: Story = {
  args: { title: 'ساعات المعالج', description: 'أكتوبر 2024', locale: 'ar-EG', messages: ar },
  decorators: [(Story) => <div dir="rtl" lang="ar"><Story /></div>],
};

/** Names are somebody else's text: in a picture, too. */
export const HostileNames: Story = { args: { data: hostile } };

/** While there is no chart, an `ImageError` says what to do. */
export const NoChart: Story = {
  args: { data: nothing },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Take a picture' }));
    await expect(await within(canvasElement).findByRole('alert')).toHaveTextContent('There is no chart in this element');
  },
};
