import axe from 'axe-core';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usageView } from '../../chart/views.test.kit.js';
import { chartGetters } from '../../interaction/chartGetters.js';
import { paintOf } from '../../parts/paint.js';
import { useUsageChart, type UseUsageChartOptions } from './useUsageChart.js';

afterEach(cleanup);

const view = usageView({ values: { 'us-east': [30, 40, 12], 'eu-west': [10, 20, 8] } });

/** A chart of one's own, with nothing of ours but behaviour. */
function Sparkline(options: UseUsageChartOptions & { onPlotKey?: () => void }): ReactElement {
  const chart = useUsageChart(options);
  const get = chartGetters(chart);
  return (
    <section {...get.getRootProps({ className: 'spark' })}>
      <h2 {...get.getTitleProps()}>{options.title}</h2>
      {chart.panel === null ? null : <p>{chart.panel.title}</p>}
      <div {...get.getPlotProps({ onKeyDown: options.onPlotKey })}>
        <svg {...get.getMarksProps()}>
          {chart.drawing.series.map(({ id, complete, color }) => (
            <path key={id} d={complete} style={{ fill: paintOf(color) }} />
          ))}
        </svg>
      </div>
      <p {...get.getSummaryProps()} />
      <p {...get.getInstructionsProps()} />
      <div {...get.getLegendProps()}>
        {chart.legend.items.map((item) => (
          <button key={item.id} {...get.getLegendButtonProps(item)}>
            {item.label}
          </button>
        ))}
      </div>
      <button {...get.getTableSwitchProps()} />
      {chart.table.model === null ? null : <output>{chart.table.model.rows.map(({ label }) => label).join(' | ')}</output>}
      {chart.tip === null ? null : <div {...get.getTooltipProps()}>{chart.tip.total?.amount}</div>}
    </section>
  );
}

const plot = (): HTMLElement => screen.getByRole('slider', { name: 'CPU hours', description: /left and right arrow keys/ });

describe('useUsageChart', () => {
  it('gives markup of the host’s own the keyboard, the tooltip and the spoken sentences', async () => {
    const user = userEvent.setup();
    const onPlotKey = vi.fn();
    const onActiveBucketChange = vi.fn();
    render(<Sparkline title="CPU hours" data={view} onActiveBucketChange={onActiveBucketChange} onPlotKey={onPlotKey} />);
    await user.tab();
    expect(document.activeElement).toBe(plot());
    expect(plot().getAttribute('aria-valuetext')).toMatch(/Total 120 CPU hours/);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tooltip').textContent).toBe('60 CPU hours');
    expect(plot().getAttribute('aria-valuetext')).toMatch(/^Wed, Oct 2, 2024: 60 CPU hours/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(onActiveBucketChange.mock.calls).toEqual([[0], [1]]);
    // Escape is taken before it reaches the plot, wherever the focus is.
    expect(onPlotKey).toHaveBeenCalledTimes(2);
  });

  it('gives it a legend with a single tab stop, and a table', async () => {
    const user = userEvent.setup();
    render(<Sparkline title="CPU hours" data={view} />);
    const [first, second] = within(screen.getByRole('toolbar', { name: 'Series' })).getAllByRole('button');
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(second?.getAttribute('aria-pressed')).toBe('false');
    expect(document.querySelectorAll('path')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'View as table' }));
    expect(document.querySelector('output')?.textContent).toBe('Tue, Oct 1, 2024 | Wed, Oct 2, 2024 | Thu, Oct 3, 2024');
  });

  it('reports the state of its data', () => {
    const { rerender } = render(<Sparkline title="CPU hours" state={{ status: 'pending' }} />);
    const root = (): HTMLElement => screen.getByRole('region', { name: 'CPU hours' });
    expect([root().dataset['state'], root().dataset['busy'], root().className]).toEqual(['pending', 'true', 'spark']);
    expect(root().textContent).toContain('Loading');
    rerender(<Sparkline title="CPU hours" state={{ status: 'error', error: new Error('x'), data: view }} />);
    expect([root().dataset['state'], root().dataset['stale']]).toEqual(['ready', 'true']);
  });

  it('has no violations that axe can find', async () => {
    render(<main><h1>Usage</h1><Sparkline title="CPU hours" data={view} defaultActiveBucket={1} /></main>);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
