import { captionTexts } from './caption.js';
import { ImageError } from './ImageError.js';
import type { Paint, Picture } from './picture.js';
import { readBoxes } from './readBoxes.js';
import { hatchesOf, readMarks } from './readMarks.js';
import { readPaint } from './readPaint.js';
import { readTexts } from './readTexts.js';
import { languageOf, outerOf, sheetOf, type Sheet } from './sheet.js';

export interface ImageOptions {
  /** Sentences below the chart: whose figures these are, the range and the time zone where title and description do not say them. */
  caption?: string | undefined;
}

const part = (root: Element, name: string): Element | null => root.querySelector(`[data-part="${name}"]`);

/** The ground that the chart stands on: its own, or the nearest one around it that nothing shines through. */
function backgroundOf(root: Element, pen: Sheet['pen']): Paint {
  for (let element: Element | null = root; element !== null; element = outerOf(element)) {
    const paint = readPaint(getComputedStyle(element).backgroundColor, pen);
    if (paint.opacity === 1) return paint;
  }
  return { color: '#ffffff', opacity: 1 };
}

/** The summary that a screen reader is given; while a point is being explored, the texts of the picture. */
function descriptionOf(plot: Element, texts: readonly { text: string }[]): string {
  const summary = plot.getAttribute('aria-valuenow') === '0' ? plot.getAttribute('aria-valuetext') : null;
  return summary ?? texts.map(({ text }) => text).join(' ');
}

const NO_CHART = 'Pass the root element of a UsageChart, SpendChart or BurnDownChart (its `ref`) that is on the page and shows its chart, not its table.';

/** Reads a chart as it is on the screen: with the texts, colours and series that the reader sees. */
export function readPicture(root: HTMLElement | null, { caption }: ImageOptions): Picture {
  const plot = root && part(root, 'plot');
  const marks = root?.querySelector<SVGSVGElement>('svg[data-part="marks"]');
  if (!root || !plot || !marks) throw new ImageError('no-chart', `There is no chart in this element, so a picture would be empty. ${NO_CHART}`);
  if (plot.clientWidth === 0) throw new ImageError('no-chart', `The chart is not laid out, so nothing has a place. ${NO_CHART}`);
  const sheet = sheetOf(root);
  const texts = readTexts(root, sheet);
  const stale = root.hasAttribute('data-stale') ? (part(root, 'status')?.querySelector('[aria-live]')?.textContent ?? '') : '';
  const below = captionTexts([stale, ...(caption ?? '').split('\n')], root, sheet);
  return {
    width: Math.ceil(sheet.width),
    height: Math.ceil(sheet.height + below.height),
    title: part(root, 'title')?.textContent ?? '',
    description: descriptionOf(plot, texts),
    language: languageOf(root),
    background: backgroundOf(root, sheet.pen),
    shapes: [...readMarks(marks, sheet), ...readBoxes(root, sheet, hatchesOf(marks, sheet.pen)), ...texts, ...below.texts],
  };
}
