import { currentMetrics, type Books } from '../world/books.js';
import { fromMilli } from '../world/exact.js';
import { DAY, floorTo, type Span } from '../world/time.js';
import { aggregate, type HourlySeries, type MetricUsage } from '../world/usage.js';
import { barChart, type ChartSeries, colorOf, lineChart } from './chart.js';
import { quantityText } from './format.js';
import { html, type Markup, named } from './html.js';
import type { GroupKeyOverride } from './token.js';

const SPANS = [30, 60, 90] as const;

function labelOf(keys: readonly string[], series: HourlySeries, overrides: readonly GroupKeyOverride[]): string {
  const parts = keys.map((key) => {
    const value = series.group[key] ?? null;
    const names = overrides.find((one) => one.group_key_name === key)?.value_display_names ?? {};
    if (value === null) return `no ${key}`;
    return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
  });
  return parts.join(' / ');
}

function seriesOf(usage: MetricUsage, days: readonly Span[], overrides: readonly GroupKeyOverride[]): ChartSeries[] {
  const keys = usage.metric.groupKeys[0] ?? [];
  const groups = new Map<string, HourlySeries[]>();
  for (const series of usage.series) {
    const label = keys.length === 0 ? usage.metric.name : labelOf(keys, series, overrides);
    groups.set(label, [...(groups.get(label) ?? []), series]);
  }
  return [...groups].map(([label, series]) => ({ label, values: days.map((day) => aggregate(usage, series, day.start, day.end)) }));
}

function chartOf(usage: MetricUsage, span: number, now: number, overrides: readonly GroupKeyOverride[]): Markup {
  const today = floorTo(now, DAY);
  const days = Array.from({ length: span }, (_, index) => ({ start: today - (span - 1 - index) * DAY, end: today - (span - 2 - index) * DAY }));
  const series = seriesOf(usage, days, overrides);
  const whole = aggregate(usage, usage.series, today - (span - 1) * DAY, today + DAY);
  const adds = usage.metric.aggregation === 'COUNT' || usage.metric.aggregation === 'SUM';
  const label = `${usage.metric.name}, last ${String(span)} days`;
  const keys = usage.metric.groupKeys[0] ?? [];
  const heading = keys.map((key) => overrides.find((one) => one.group_key_name === key)?.display_name ?? key).join(' / ');
  return html`<div class="card"><div class="row"><span><h2>${named(usage.metric.name)}</h2>${heading !== '' && html`<span class="quiet">by ${named(heading)}</span>`}</span><b class="end">${whole === null ? '–' : quantityText(fromMilli(whole))}</b></div>
${adds ? barChart(series, label) : lineChart(series, label)}
<div class="key">${series.map((one, index) => html`<span><i style="background:${colorOf(index)}"></i>${named(one.label)}</span>`)}</div></div>`;
}

/** A chart for each metric of the current contracts, for the last 30, 60 or 90 days. */
export function usagePage(books: Books, overrides: readonly GroupKeyOverride[]): Markup {
  const usages = currentMetrics(books).flatMap(({ id }) => books.usage(id) ?? []).filter(({ series }) => series.length > 0);
  if (usages.length === 0) return html`<h1>Usage</h1><p class="quiet">${named(books.customer.name)}</p><div class="card"><div class="empty">No usage yet</div></div>`;
  const tabs = SPANS.map((span) => html`<input type="radio" name="days" id="d${span}"${span === 30 && html` checked`}><label for="d${span}">${span} days</label>`);
  const charts = SPANS.map((span) => html`<div class="days d${span}">${usages.map((usage) => chartOf(usage, span, books.now, overrides))}</div>`);
  return html`<h1>Usage</h1><p class="quiet">${named(books.customer.name)}</p><div class="tabs">${tabs}${charts}</div>`;
}
