import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usageView } from '../../chart/views.test.kit.js';
import { UsageChart } from './UsageChart.js';

const view = usageView({ values: { 'us-east': [30, 40, 12], 'eu-west': [10, 20, null] } });

function render(element: React.ReactElement): { html: string; css: string } {
  const sheet = new ServerStyleSheet();
  try {
    return { html: renderToString(sheet.collectStyles(element)), css: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('UsageChart on the server', () => {
  it('renders marks, axes, legend and words without a browser', () => {
    const complaint = vi.spyOn(console, 'error');
    const { html } = render(<UsageChart title="CPU hours" data={view} />);
    expect(html.match(/<path d="M[^"]+" style="fill:/g)).toHaveLength(2);
    expect(html).toContain('Oct 1');
    expect(html).toContain('us-east');
    expect(html).toContain('Total 112 CPU hours.');
    expect(html).toContain('data-state="ready"');
    expect(complaint).not.toHaveBeenCalled();
  });

  it('renders an open tooltip without a warning', () => {
    const complaint = vi.spyOn(console, 'error');
    expect(render(<UsageChart title="CPU hours" data={view} defaultActiveBucket={1} />).html).toContain('data-part="tooltip"');
    expect(complaint).not.toHaveBeenCalled();
  });

  it.each(['bar', 'line', 'area'] as const)('draws a %s', (mark) => {
    expect(render(<UsageChart title="CPU hours" mark={mark} data={view} />).html).toMatch(/<path d="M[\d.]+/);
  });

  it('renders every state', () => {
    expect(render(<UsageChart title="T" state={{ status: 'pending' }} />).html).toContain('data-state="pending"');
    expect(render(<UsageChart title="T" data={usageView({ values: {}, count: 3 })} />).html).toContain('No usage, Oct 1 – 3, 2024');
    expect(render(<UsageChart title="T" state={{ status: 'error', error: new Error('secret') }} />).html).not.toContain('secret');
  });

  it('has no value of a theme in its style rules', () => {
    const { html, css } = render(<UsageChart title="T" data={view} colorOverrides={[{ name: 'UsageLine_0', value: '#123456' }]} />);
    expect(css).toContain('var(--mb-gray-dark');
    expect(css).not.toContain('#123456');
    expect(html).toContain('--mb-usage-line-0:#123456');
  });

  it('draws the bars of 90 days and 10 groups in 40 kB', () => {
    const values = Object.fromEntries(Array.from({ length: 10 }, (_, group) => [`group-${group}`, Array.from({ length: 90 }, (__, day) => 10 + ((day * 7 + group * 13) % 40))]));
    const { html } = render(<UsageChart title="CPU hours" data={usageView({ values })} initialWidth={800} height={400} />);
    expect(html.match(/<path d="M[^"]+" style="fill:/g)).toHaveLength(10);
    expect(html.length).toBeLessThan(40_000);
  });

  it.each(['UTC', 'Asia/Kolkata', 'America/St_Johns'])('writes days of %s whatever time zone the server is in', (timeZone) => {
    const renderIn = (zone: string): { html: string; offset: number } => {
      vi.stubEnv('TZ', zone);
      return { html: render(<UsageChart title="T" data={{ ...view, timeZone }} locale="de-DE" />).html, offset: new Date(0).getTimezoneOffset() };
    };
    const [west, east] = [renderIn('America/Los_Angeles'), renderIn('Pacific/Auckland')];
    expect(west.offset).not.toBe(east.offset);
    expect(west.html).toBe(east.html);
  });
});
