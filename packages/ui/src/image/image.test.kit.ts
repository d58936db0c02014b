import { chartPng } from './chartPng.js';
import { chartSvg } from './chartSvg.js';

export const root = (): HTMLElement => document.querySelector<HTMLElement>('section[data-part="root"]')!;

/** The picture as a document, read as strictly as XML is. */
export function svgOf(caption?: string): Document {
  const read = new DOMParser().parseFromString(chartSvg(root(), { caption }), 'image/svg+xml');
  const wrong = read.querySelector('parsererror')?.textContent;
  if (wrong !== undefined) throw new Error(wrong);
  return read;
}

/** What is written in it, apart from the full names of what is cut off. */
export const textsOf = (svg: Document): string[] => [...svg.querySelectorAll('text')].map((text) => [...text.childNodes].filter((node) => node instanceof Text).map(({ data }) => data).join(''));

/** The pixels of an image, made by the browser. */
async function pixelsOf(image: Blob, width: number, height: number): Promise<Uint8ClampedArray> {
  const url = URL.createObjectURL(image);
  const element = Object.assign(new Image(), { src: url });
  await element.decode();
  URL.revokeObjectURL(url);
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
  pen.drawImage(element, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height).data;
}

/** The share of pixels by which the PNG differs visibly from the browser's own rendering of the SVG. */
export async function differing(): Promise<number> {
  const drawn = await createImageBitmap(await chartPng(root(), { scale: 1 }));
  const [png, svg] = await Promise.all([
    pixelsOf(await chartPng(root(), { scale: 1 }), drawn.width, drawn.height),
    pixelsOf(new Blob([chartSvg(root())], { type: 'image/svg+xml' }), drawn.width, drawn.height),
  ]);
  let differ = 0;
  for (let at = 0; at < png.length; at += 4) {
    const apart = Math.max(...[0, 1, 2].map((channel) => Math.abs(png[at + channel]! - svg[at + channel]!)));
    if (apart > 96) differ += 1;
  }
  return differ / (drawn.width * drawn.height);
}
