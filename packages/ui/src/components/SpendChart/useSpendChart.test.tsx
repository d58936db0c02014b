import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { spendView } from '../../chart/views.test.kit.js';
import { chartGetters } from '../../interaction/chartGetters.js';
import { useSpendChart, type UseSpendChartOptions } from './useSpendChart.js';

afterEach(cleanup);

const view = spendView({ values: { Compute: [73, 91], 'Prepaid commit': [-73, -11] }, roles: { 'Prepaid commit': 'credit' } });

/** A chart of one's own, with nothing of ours but behaviour. */
function Own(options: UseSpendChartOptions): ReactElement {
  const chart = useSpendChart(options);
  const get = chartGetters(chart);
  return (
    <section {...get.getRootProps()}>
      <h2 {...get.getTitleProps()}>{options.title}</h2>
      <p data-testid="sum">{chart.sum.map(({ sign, amount }) => `${sign}${amount ?? ''}`).join(' ')}</p>
      <div {...get.getPlotProps()}>
        <svg {...get.getMarksProps()} data-series={chart.drawing.series.length} />
      </div>
      <p {...get.getSummaryProps()} />
      <p {...get.getInstructionsProps()} />
    </section>
  );
}

describe('useSpendChart', () => {
  it('gives markup of the host’s own the sum and the keyboard', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Own title="Spend" data={view} />);
    expect(screen.getByTestId('sum').textContent).toBe('$164.00 −$84.00 +$0.00 =$80.00');
    await user.tab();
    await user.keyboard('{End}');
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/Oct 2, 2024: \$80\.00/);
    expect(document.querySelector('svg')?.dataset['series']).toBe('2');
    rerender(<Own title="Spend" data={view} measure="gross" />);
    expect(document.querySelector('svg')?.dataset['series']).toBe('1');
  });
});
