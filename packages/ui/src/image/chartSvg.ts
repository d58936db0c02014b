import { readPicture, type ImageOptions } from './readPicture.js';
import { writeSvg } from './writeSvg.js';

/**
 * One self-contained SVG document of a chart as it is on the screen: title, sums, axes, marks, lines, legend and notes, with the colours of
 * its theme. Texts are those on the screen, so the numbers are the same; hidden series stay hidden; a legend that scrolls is there in full.
 * It has no script, no style sheet and nothing from elsewhere, and `<title>` and `<desc>` for screen readers. Fonts are named, not embedded.
 *
 * @param root The chart's root element: the `ref` of a `UsageChart`, `SpendChart` or `BurnDownChart`.
 * @throws ImageError where there is no chart: while it is pending, empty or failed, and while its table is shown.
 *
 * ```tsx
 * import { chartSvg, UsageChart } from '@meterboard/ui';
 * import { useRef } from 'react';
 *
 * const chart = useRef<HTMLElement>(null);
 *
 * const save = (): void => {
 *   const file = new Blob([chartSvg(chart.current, { caption: 'October 2024, days in UTC' })], { type: 'image/svg+xml' });
 *   Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'cpu-hours.svg' }).click();
 * };
 *
 * <UsageChart ref={chart} title="CPU hours" data={view} />;
 * <button onClick={save}>SVG</button>;
 * ```
 */
export const chartSvg = (root: HTMLElement | null, options: ImageOptions = {}): string => writeSvg(readPicture(root, options));
