import { directionOf } from '../dom/direction.js';
import { HERE, type Hatch, type PicturePath, type PictureRect, type Shape, type Stroke } from './picture.js';
import { readPaint } from './readPaint.js';
import type { Rect, Sheet } from './sheet.js';

type Edge = 'top' | 'left' | 'right';

/** The border at one edge, or null where there is none. */
function borderOf(style: CSSStyleDeclaration, edge: Edge, pen: Sheet['pen']): Stroke | null {
  const width = Number.parseFloat(style.getPropertyValue(`border-${edge}-width`));
  if (!(width > 0)) return null;
  const dash = style.getPropertyValue(`border-${edge}-style`) === 'dashed' ? [width * 3, width * 2] : [];
  return { paint: readPaint(style.getPropertyValue(`border-${edge}-color`), pen), width, dash, cap: 'butt', join: 'miter' };
}

const line = (d: string, stroke: Stroke): PicturePath => ({ kind: 'path', d, at: HERE, fill: null, stroke });

/** The upper border of an element as a line. */
function topLine(element: Element, { place, pen }: Sheet): Shape[] {
  const stroke = borderOf(getComputedStyle(element), 'top', pen);
  if (stroke === null) return [];
  const { x, y, width } = place(element);
  return [line(`M${x} ${y + stroke.width / 2}H${x + width}`, stroke)];
}

/** The ground under the words at a reference line, so that marks behind them do not disturb. */
function ground(element: Element, { place, pen }: Sheet): Shape[] {
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
  return [{ kind: 'rect', ...place(element), radius: Number.parseFloat(borderTopLeftRadius) || 0, fill: readPaint(backgroundColor, pen), stroke: null }];
}

/** An event: a dashed line down the plot, with a diamond at its upper end. */
function event(element: Element, { place, pen }: Sheet): Shape[] {
  const style = getComputedStyle(element);
  const stroke = borderOf(style, directionOf(element) === 'rtl' ? 'right' : 'left', pen);
  if (stroke === null) return [];
  const { x, y, height } = place(element);
  const [middle, diamond] = [x + stroke.width / 2, getComputedStyle(element, '::before')];
  const half = (Number.parseFloat(diamond.height) || 0) * Math.SQRT1_2;
  return [
    line(`M${middle} ${y}V${y + height}`, stroke),
    { kind: 'path', d: `M${middle - half} ${y}l${half} ${-half}l${half} ${half}l${-half} ${half}z`, at: HERE, fill: readPaint(diamond.borderInlineStartColor, pen), stroke: null },
  ];
}

/** From its own corner, where a pattern in it begins too. */
function roundedSquare(size: number, radius: number): string {
  const [side, corner] = [size - 2 * radius, `a${radius} ${radius} 0 0 1 `];
  return `M${radius} 0h${side}${corner}${radius} ${radius}v${side}${corner}${-radius} ${radius}h${-side}${corner}${-radius} ${-radius}v${-side}${corner}${radius} ${-radius}z`;
}

/** The square before a series in the legend: hollow where the series is hidden. */
function swatch(button: Element, { place, pen }: Sheet, hatch: Hatch | null): Shape[] {
  const [own, mark] = [getComputedStyle(button), getComputedStyle(button, '::before')];
  const [box, size, padding] = [place(button), Number.parseFloat(mark.width), Number.parseFloat(own.paddingInlineStart)];
  const edge = Number.parseFloat(mark.borderTopWidth);
  const at: Rect = { x: own.direction === 'rtl' ? box.x + box.width - padding - size : box.x + padding, y: box.y + (box.height - size) / 2, width: size, height: size };
  const rim: Stroke = { paint: readPaint(mark.borderTopColor, pen), width: edge, dash: [], cap: 'butt', join: 'miter' };
  const radius = Number.parseFloat(mark.borderTopLeftRadius) || 0;
  const inner: Rect = { x: at.x + edge / 2, y: at.y + edge / 2, width: size - edge, height: size - edge };
  const square: PictureRect = { kind: 'rect', ...inner, radius: Math.max(0, radius - edge / 2), fill: readPaint(mark.backgroundColor, pen), stroke: rim };
  return hatch === null ? [square] : [square, { kind: 'path', d: roundedSquare(size, radius), at: { ...HERE, x: at.x, y: at.y }, fill: hatch, stroke: null }];
}

/** Lines, grounds and squares around the marks of a chart. */
export function readBoxes(root: HTMLElement, sheet: Sheet, hatches: ReadonlyMap<string, Hatch>): Shape[] {
  const each = (selector: string, read: (element: Element, sheet: Sheet) => Shape[]): Shape[] => [...root.querySelectorAll(selector)].flatMap((element) => read(element, sheet));
  const hatchIn = (button: Element): Hatch | null => hatches.get(button.querySelector('[data-part="pattern"] rect')?.getAttribute('fill') ?? '') ?? null;
  return [
    ...each('[data-part="reference"], [data-part="line-swatch"], [data-part="notes"]', topLine),
    ...each('[data-part="event"]', event),
    ...each('[data-part="reference"] > span', ground),
    ...each('[data-part="legend"] > button[aria-pressed]', (button) => swatch(button, sheet, hatchIn(button))),
  ];
}
