import { drawPicture } from './drawPicture.js';
import { ImageError, noCanvas } from './ImageError.js';
import { readPicture, type ImageOptions } from './readPicture.js';

export interface PngOptions extends ImageOptions {
  /** Pixels of the picture for each pixel of the page. Default, also for what is no positive number: the screen's own. */
  scale?: number | undefined;
}

/** What every browser can make: beyond it iPhones return empty pictures, without an error. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE = 16_384;

const isScale = (scale: number | undefined): scale is number => scale !== undefined && scale > 0 && Number.isFinite(scale);

function checkSize(width: number, height: number): void {
  if (width * height <= MOST_PIXELS && Math.max(width, height) <= LONGEST_SIDE) return;
  throw new ImageError('too-large', `A picture of ${width} × ${height} pixels is more than every browser can make (${MOST_PIXELS} pixels, ${LONGEST_SIDE} a side), and some return an empty one. Use a smaller \`scale\`, or \`chartSvg\`.`);
}

/**
 * The same picture as `chartSvg` in pixels, with the fonts of the page. It is drawn on a canvas without loading any image, so no content
 * security policy forbids it.
 *
 * @param root The chart's root element: the `ref` of a `UsageChart`, `SpendChart` or `BurnDownChart`.
 * @throws ImageError where there is no chart, where the picture is too large, and where the browser does not let the page draw.
 *
 * ```tsx
 * import { chartPng } from '@meterboard/ui';
 *
 * const copy = (chart: HTMLElement) => navigator.clipboard.write([new ClipboardItem({ 'image/png': chartPng(chart, { scale: 2 }) })]);
 * ```
 */
export async function chartPng(root: HTMLElement | null, options: PngOptions = {}): Promise<Blob> {
  const picture = readPicture(root, options);
  const document = root?.ownerDocument ?? globalThis.document;
  const scale = isScale(options.scale) ? options.scale : globalThis.devicePixelRatio;
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  checkSize(width, height);
  // In the language of the chart, which decides between fonts.
  const make = (): HTMLCanvasElement => Object.assign(document.createElement('canvas'), { lang: picture.language });
  const canvas = Object.assign(make(), { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null) throw noCanvas();
  pen.scale(scale, scale);
  drawPicture(picture, pen, make);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(noCanvas());
      else resolve(blob);
    }, 'image/png');
  });
}
