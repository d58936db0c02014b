import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { decimal, instant } from '@meterboard/data';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { BurnDownChart } from '../components/BurnDownChart/BurnDownChart.js';
import { burnDown, history } from '../components/BurnDownChart/burnDown.test.kit.js';
import { SpendChart } from '../components/SpendChart/SpendChart.js';
import { UsageChart } from '../components/UsageChart/UsageChart.js';
import { settled } from '../components/layoutShift.test.kit.js';
import { ar } from '../i18n/ar.js';
import { createTheme } from '../theme/createTheme.js';
import { chartPng } from './chartPng.js';
import { chartSvg } from './chartSvg.js';
import { ImageError } from './ImageError.js';
import { differing, root, svgOf, textsOf } from './image.test.kit.js';

afterEach(cleanup);

const days = (count: number, groups: readonly string[]) => Object.fromEntries(groups.map((group, place) => [group, Array.from({ length: count }, (_, day) => 30.25 + ((day * 7 + place * 5) % 11))]));
const usage = usageView({ values: days(31, ['us-east-1', 'eu-west-1', 'ap-south-1']), partialFrom: 30 });
const spend = spendView({ values: { ...days(31, ['Compute', 'Storage']), Applied: Array.from({ length: 31 }, () => -20.4) }, roles: { Applied: 'credit' } });

async function show(chart: ReactElement, { width = 760, dir = 'ltr' }: { width?: number; dir?: 'ltr' | 'rtl' } = {}): Promise<void> {
  render(<div dir={dir} lang={dir === 'rtl' ? 'ar' : 'en'} style={{ width }}>{chart}</div>);
  await settled();
}

/** The words of each part on the screen, in the order of the page. */
const onScreen = (...selectors: string[]): string[] => [...root().querySelectorAll(selectors.join(','))].map(({ textContent }) => textContent.trim());

describe('the picture of a chart', () => {
  it('says of usage what the screen says, and nothing else', async () => {
    await show(<UsageChart title="CPU hours" description="October" data={usage} asOf={instant('2024-10-31T12:00:00Z')} references={[{ label: 'Commit', value: decimal('120.5') }]} defaultHiddenSeries={['group:eu-west-1']} />);
    const svg = svgOf('Acme Corp\nDays in UTC');
    expect(textsOf(svg).toSorted()).toEqual(
      [
        ...onScreen('[data-part="title"]', '[data-part="description"]', '[data-part$="-axis"] span', '[data-part="legend-label"]', '[data-part="legend-total"]', '[data-part="reference"] bdi', '[data-part="notes"] li', '[data-part="range-total"] b'),
        ...['CPU hours', 'Total', 'Acme Corp Days in UTC'].flatMap((text) => (text.startsWith('Acme') ? ['Acme Corp', 'Days in UTC'] : [text])),
      ].toSorted(),
    );
    expect(svg.querySelector('desc')?.textContent).toBe(root().querySelector('[data-part="plot"]')!.getAttribute('aria-valuetext'));
    expect(svg.querySelectorAll('text[text-decoration="line-through"]')).toHaveLength(1);
    const drawn = [...root().querySelectorAll('[data-part="series"] path')].map((path) => path.getAttribute('d'));
    const copied = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(drawn.filter((d) => !copied.includes(d))).toEqual([]);
  });

  it('has the sum of spend with its signs', async () => {
    await show(<SpendChart title="Spend" data={spend} />);
    const texts = textsOf(svgOf());
    expect(onScreen('[data-part="summary"] dt', '[data-part="summary"] dd > span').filter((text) => !texts.includes(text))).toEqual([]);
    expect(texts).toContain('\u2212$632.40');
    expect(texts).toContain('=');
  });

  it('has the days of a forecast, in a chart without a legend', async () => {
    await show(<BurnDownChart title="Credits" data={burnDown()} history={history()} />);
    const texts = textsOf(svgOf());
    expect(onScreen('[data-part="summary"] span', '[data-part="summary"] strong', '[data-part$="-axis"] span', '[data-part="notes"] li').filter((text) => text !== '' && !texts.includes(text))).toEqual([]);
    expect(await differing()).toBeLessThan(0.01);
  });

  it('says that figures are old where the screen says so', async () => {
    await show(<UsageChart title="CPU hours" state={{ status: 'error', error: new Error('down'), data: usage, refetch: () => undefined }} />);
    expect(textsOf(svgOf()).join(' ')).toContain(screen.getByText(/not be refreshed|Not refreshed/i).textContent);
  });

  it('has the colours of the theme, and those that viewers of pictures do not know as plain ones', async () => {
    await show(<UsageChart title="CPU hours" data={usage} theme={createTheme({ scheme: 'dark' })} colorOverrides={[{ name: 'UsageLine_0', value: '#ff8800' }]} style={{ background: 'oklch(0 0 0)' }} />);
    const svg = chartSvg(root());
    expect(svg).toContain('fill="#000000"');
    expect(svg).not.toMatch(/oklch|color-mix|color\(|var\(|light-dark/);
  });

  it('stands on the ground of a page around a shadow root, in its language', async () => {
    const inner = document.createElement('div');
    const host = Object.assign(document.createElement('div'), { lang: 'de' });
    host.style.background = '#123456';
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    render(<UsageChart title="CPU hours" data={usage} style={{ background: 'none' }} />, { container: inner });
    await settled();
    const svg = chartSvg(inner.querySelector('section'));
    host.remove();
    expect(svg).toMatch(/^<svg [^>]*lang="de"/);
    expect(svg).toMatch(/<rect [^>]*fill="#123456"/);
  });

  it.each([
    ['uppercase', 'CPU-STUNDEN IN EU'],
    ['lowercase', 'cpu-stunden in eu'],
    ['capitalize', 'CPU-Stunden In EU'],
  ])('has the capitals of a host’s own style: %s', async (textTransform, title) => {
    await show(<UsageChart title="CPU-stunden in EU" data={usage} style={{ textTransform: textTransform as 'uppercase' }} />);
    expect(textsOf(svgOf())).toContain(title);
    expect(await differing()).toBeLessThan(0.01);
  });

  it.each([
    ['bars with patterns', <UsageChart key="" title="CPU hours" data={usage} patterns references={[{ label: 'Commit', value: decimal('120.5') }]} events={[{ label: 'Release', at: instant('2024-10-10T00:00:00Z') }]} />, 'ltr'],
    ['areas in the dark', <UsageChart key="" title="CPU hours" data={usage} mark="area" theme={createTheme({ scheme: 'dark' })} />, 'ltr'],
    ['Arabic', <UsageChart key="" title="ساعات المعالج CPU" data={usage} patterns messages={ar} locale="ar-EG" />, 'rtl'],
  ] as const)('is drawn as the browser draws its SVG: %s', async (_, chart, dir) => {
    await show(chart, { dir });
    expect(await differing()).toBeLessThan(0.01);
  });

  it('has the diamond of an event, in the colour of the screen', async () => {
    await show(<UsageChart title="CPU hours" data={usage} events={[{ label: 'Release', at: instant('2024-10-10T00:00:00Z') }]} />);
    const diamond = [...svgOf().querySelectorAll('path')].find((path) => /^M[\d.]+ [\d.]+l/.test(path.getAttribute('d') ?? ''));
    expect(diamond?.getAttribute('fill')).toBe('#1c2230');
  });

  it('keeps names of other people as text, cut off where the screen cuts them off, and in full for who asks', async () => {
    const hostile = ['<script>alert(1)</script>', '=HYPERLINK("x")', 'url(https://example.com)', `\u202E${'x'.repeat(300)}`];
    await show(<UsageChart title={hostile.join(' ')} data={usageView({ values: days(31, hostile) })} />);
    const svg = svgOf('</svg><a href="https://example.com">x</a>');
    const elements = [...svg.querySelectorAll('*')];
    expect([...new Set(elements.map(({ localName }) => localName))].toSorted()).toEqual(['desc', 'path', 'rect', 'svg', 'text', 'title']);
    expect(elements.flatMap(({ attributes }) => [...attributes]).filter(({ name, value }) => /^(on|href|style|xlink)/.test(name) || /url\((?!#)/.test(value))).toEqual([]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(hostile.slice(0, 3)));
    const long = [...svg.querySelectorAll('text')].find((text) => text.querySelector('title')?.textContent === hostile[3]);
    expect(long?.lastChild?.textContent).toMatch(/^\u202Ex{20,250}…$/);
  });

  it('has all of a legend and of notes that scroll, one below the other', async () => {
    const many = usageView({ values: days(12, Array.from({ length: 40 }, (_, place) => `region-${place}`)) });
    await show(<UsageChart title="CPU hours" data={many} asOf={instant('2024-10-31T12:00:00Z')} />, { width: 340 });
    const legend = root().querySelector('[data-part="legend"]')!;
    legend.scrollTop = 60;
    const labels = [...svgOf().querySelectorAll('text')].filter((text) => /^region-/.test(text.textContent));
    expect(labels.map(({ textContent }) => textContent)).toEqual(many.series.map(({ label }) => label));
    const tops = labels.map((text) => Number(text.getAttribute('y')));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const notes = [...svgOf().querySelectorAll('text')].find((text) => /^As of/.test(text.textContent))!;
    expect(Number(notes.getAttribute('y'))).toBeGreaterThan(tops.at(-1)!);
    expect(svgOf().documentElement.getAttribute('height')).toBe(String(Math.ceil(root().getBoundingClientRect().height + legend.scrollHeight - legend.clientHeight)));
  });

  it('has as many pixels as were asked for, and no more than every browser can make', async () => {
    await show(<UsageChart title="CPU hours" data={usage} />);
    const { width, height } = await createImageBitmap(await chartPng(root(), { scale: 3 }));
    expect([width, height]).toEqual(['width', 'height'].map((side) => Number(svgOf().documentElement.getAttribute(side)) * 3));
    const own = await createImageBitmap(await chartPng(root(), { scale: Number.NaN }));
    expect(own.width).toBe(Math.round(760 * devicePixelRatio));
    await expect(chartPng(root(), { scale: 9 })).rejects.toMatchObject({ code: 'image', kind: 'too-large' });
  });

  it('is the same on a page that is scaled', async () => {
    await show(<UsageChart title="CPU hours" data={usage} />);
    const places = (): number[] => [...svgOf().querySelectorAll('text, path')].flatMap((shape) => ['x', 'y'].map((name) => Number(shape.getAttribute(name)))).concat(Number(svgOf().documentElement.getAttribute('height')));
    const before = places();
    root().parentElement!.style.transform = 'scale(0.5)';
    const after = places();
    expect(Math.max(...after.map((place, index) => Math.abs(place - before[index]!)))).toBeLessThan(1.1);
  });

  it('is refused with a reason where there is no chart', async () => {
    expect(() => chartSvg(null)).toThrow(ImageError);
    await show(<UsageChart title="CPU hours" state={{ status: 'pending' }} />);
    expect(() => chartSvg(root())).toThrow(/no chart in this element/);
    cleanup();
    await show(<UsageChart title="CPU hours" data={usage} />);
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    await expect(chartPng(root())).rejects.toMatchObject({ kind: 'no-chart' });
    await userEvent.click(screen.getByRole('button', { name: 'View as chart' }));
    root().style.display = 'none';
    expect(() => chartSvg(root())).toThrow(/not laid out/);
  });
});
