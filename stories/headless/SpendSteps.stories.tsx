import { chartGetters, paintOf, useSpendChart, type UseSpendChartOptions } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { octoberSpend } from '../samples/spend.js';

/** The net spend as a large figure above small bars; at a bar the figure is that day's. The markup is the host's, all else is `useSpendChart`'s. */
function SpendSteps(options: UseSpendChartOptions): ReactElement {
  const chart = useSpendChart(options);
  const get = chartGetters(chart);
  const { drawing } = chart;
  const net = chart.sum.find(({ id }) => id === 'net');
  return (
    <section {...get.getRootProps({ style: { maxWidth: 420, color: color.grayDark, font: '14px system-ui' } })}>
      <h3 {...get.getTitleProps({ style: { margin: 0 } })}>{options.title}</h3>
      <p style={{ margin: '4px 0', fontSize: 28, fontWeight: 600 }}>{chart.tip?.total?.amount ?? net?.amount}</p>
      <p style={{ margin: '0 0 8px', minHeight: 20, color: color.grayMedium }}>{chart.tip?.when ?? net?.label}</p>
      <div {...get.getPlotProps({ style: { height: 120, background: color.white } })}>
        <svg {...get.getMarksProps({ width: '100%', height: '100%' })}>
          {drawing.series.map((series) => (
            <path key={series.id} d={series.complete + series.partial} fill={series.brush === 'fill' ? paintOf(series.color) : 'none'} stroke={series.brush === 'fill' ? 'none' : paintOf(series.color)} strokeWidth={drawing.strokeWidth ?? 2} />
          ))}
          <path d={drawing.zero} stroke={color.grayMedium} fill="none" />
        </svg>
      </div>
      <p {...get.getSummaryProps({ style: { color: color.grayMedium } })} />
      <p {...get.getInstructionsProps()} />
    </section>
  );
}

const meta = { title: 'Headless/useSpendChart', component: SpendSteps, args: { title: 'Spend', data: octoberSpend, height: 160 }, tags: ['autodocs'] } satisfies Meta<UseSpendChartOptions>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Plain rectangles with our scales, keys and sentences. */
export const Steps: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('slider', { name: 'Spend' }).focus();
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByText(/^Tue, Oct 1, 2024$/)).toBeVisible();
  },
};
