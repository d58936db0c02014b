import { chartGetters, paintOf, useUsageChart, type UseUsageChartOptions } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { october } from '../samples/usage.js';

/** A small chart with markup and styles of its own; keyboard, pointer and spoken sentences are `useUsageChart`'s. */
function UsageSparkline(options: UseUsageChartOptions): ReactElement {
  const chart = useUsageChart(options);
  const get = chartGetters(chart);
  return (
    <section {...get.getRootProps({ style: { maxWidth: 420, color: color.grayDark, font: '14px system-ui' } })}>
      <h3 {...get.getTitleProps({ style: { margin: 0 } })}>{options.title}</h3>
      <p {...get.getSummaryProps({ style: { margin: '4px 0 8px', color: color.grayMedium } })} />
      <div {...get.getPlotProps({ style: { height: 72, background: color.white } })}>
        <svg {...get.getMarksProps({ width: '100%', height: '100%' })}>
          {chart.drawing.series.map((series) => (
            <g key={series.id} fill={series.brush === 'fill' ? paintOf(series.color) : 'none'} stroke={series.brush === 'fill' ? 'none' : paintOf(series.color)} strokeWidth={chart.drawing.strokeWidth ?? 2}>
              <path d={series.complete} />
              <path d={series.partial} opacity={0.5} />
            </g>
          ))}
        </svg>
      </div>
      <p {...get.getInstructionsProps()} />
      <div {...get.getLegendProps({ style: { display: 'flex', gap: 8, marginTop: 8 } })}>
        {chart.legend.items.map((item) => (
          <button key={item.id} {...get.getLegendButtonProps(item, { style: { minHeight: 24 } })}>
            {item.hidden ? '○' : '●'} {item.label}
          </button>
        ))}
      </div>
      <div style={{ minHeight: 24, marginTop: 8 }}>
        {chart.tip === null ? null : (
          <span {...get.getTooltipProps()}>
            {chart.tip.when}: {chart.tip.total?.amount}
          </span>
        )}
      </div>
    </section>
  );
}

const meta = { title: 'Headless/useUsageChart', component: UsageSparkline, args: { title: 'CPU hours', data: october, height: 120 }, tags: ['autodocs'] } satisfies Meta<UseUsageChartOptions>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Bars without axes, with our summary and legend. */
export const Sparkline: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('slider', { name: 'CPU hours' }).focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect(canvas.getByRole('tooltip')).toHaveTextContent(/Wed, Oct 2, 2024/);
    await userEvent.click(canvas.getByRole('button', { name: /ap-south-1/ }));
    await expect(canvas.getByRole('button', { name: /ap-south-1/ })).toHaveAttribute('aria-pressed', 'false');
  },
};
