import { noCanvas } from './ImageError.js';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the parts of a chart are in its picture. */
export interface Sheet {
  width: number;
  height: number;
  /** The box of an element, or `rect`, a box within it on the screen. */
  place: (element: Element, rect?: Rect) => Rect;
  /** To measure texts and read colours with. */
  pen: CanvasRenderingContext2D;
}

/** Parts that scroll where there is no room for all of them. A picture cannot be scrolled, so it is longer by what is out of sight. */
const ROLLS = '[data-part="legend"], [data-part="notes"]';

/** Rounding of a width to whole pixels is no scaling. */
const SCALED = 0.01;

const out = ({ scrollHeight, clientHeight }: Element): number => scrollHeight - clientHeight;

/** The element whose shadow root this one is in, or null. Not by `instanceof`, since the chart may be in another frame. */
const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The element around another, out of a shadow root too. */
export const outerOf = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** The language of an element, which decides between fonts, as far as the page says it: BCP 47, or empty. */
export function languageOf(element: Element): string {
  const host = hostOf(element);
  return element.closest('[lang]')?.getAttribute('lang') ?? (host === null ? '' : languageOf(host));
}

function penOf(root: Element): CanvasRenderingContext2D {
  const pen = Object.assign(root.ownerDocument.createElement('canvas'), { lang: languageOf(root) }).getContext('2d', { willReadFrequently: true });
  if (pen === null) throw noCanvas();
  return pen;
}

/** Measures a chart: from its own corner, without the scaling of the page around it. */
export function sheetOf(root: HTMLElement): Sheet {
  const outer = root.getBoundingClientRect();
  const ratio = root.offsetWidth / outer.width;
  const scale = Math.abs(ratio - 1) < SCALED ? 1 : ratio;
  const rolls = [...root.querySelectorAll(ROLLS)];
  const unrolled = (element: Element): number =>
    rolls.reduce((sum, roll) => {
      if (roll.contains(element)) return sum + (roll === element ? 0 : roll.scrollTop);
      return (roll.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? sum : sum + out(roll);
    }, 0);
  return {
    width: outer.width * scale,
    height: outer.height * scale + rolls.reduce((sum, roll) => sum + out(roll), 0),
    place: (element, { x, y, width, height } = element.getBoundingClientRect()) => ({
      x: (x - outer.x) * scale,
      y: (y - outer.y) * scale + unrolled(element),
      width: width * scale,
      height: height * scale,
    }),
    pen: penOf(root),
  };
}
