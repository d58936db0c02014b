import { html, type Markup } from './html.js';

/** One group's daily amounts, in thousandths; null for days without events. */
export interface ChartSeries {
  label: string;
  values: readonly (number | null)[];
}

const WIDTH = 720;
const HEIGHT = 150;
const COLOR_COUNT = 10;

export const colorOf = (index: number): string => `var(--UsageLine_${String(index % COLOR_COUNT)})`;

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Stacked bars: for metrics that add up over groups. */
export function barChart(series: readonly ChartSeries[], label: string): Markup {
  const days = series[0]?.values.length ?? 0;
  const sums = Array.from({ length: days }, (_, day) => series.reduce((sum, one) => sum + (one.values[day] ?? 0), 0));
  const scale = HEIGHT / (Math.max(...sums, 1) * 1.05);
  const step = WIDTH / Math.max(1, days);
  const tops = sums.map(() => HEIGHT);
  const bars = series.flatMap((one, index) => one.values.map((value, day) => {
    const height = (value ?? 0) * scale;
    tops[day] = (tops[day] ?? HEIGHT) - height;
    return html`<rect x="${short(day * step + step * 0.1)}" y="${short(tops[day] ?? 0)}" width="${short(step * 0.8)}" height="${short(height)}" fill="${colorOf(index)}"/>`;
  }));
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg>`;
}

/** Lines: for maxima and levels, which must not be stacked. */
export function lineChart(series: readonly ChartSeries[], label: string): Markup {
  const days = series[0]?.values.length ?? 0;
  const scale = HEIGHT / (Math.max(1, ...series.flatMap((one) => one.values.map((value) => value ?? 0))) * 1.05);
  const step = WIDTH / Math.max(1, days - 1);
  const lines = series.map((one, index) => {
    const points = one.values.flatMap((value, day) => (value === null ? [] : [`${short(day * step)},${short(HEIGHT - value * scale)}`]));
    return html`<polyline points="${points.join(' ')}" fill="none" stroke="${colorOf(index)}" stroke-width="2" vector-effect="non-scaling-stroke"/>`;
  });
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${lines}</svg>`;
}
