import { directionOf } from '../dom/direction.js';
import type { Hatch, Paint, PicturePath, Placement, Stroke } from './picture.js';
import { readPaint } from './readPaint.js';
import type { Sheet } from './sheet.js';

type Pen = Sheet['pen'];

function strokeOf(path: Element, pen: Pen): Stroke | null {
  const { stroke, strokeOpacity, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin } = getComputedStyle(path);
  if (stroke === 'none') return null;
  return {
    paint: readPaint(stroke, pen, Number(strokeOpacity)),
    width: Number.parseFloat(strokeWidth),
    dash: strokeDasharray === 'none' ? [] : strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
    cap: strokeLinecap === 'round' ? 'round' : 'butt',
    join: strokeLinejoin === 'round' ? 'round' : 'miter',
  };
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

function hatchOf(pattern: Element, pen: Pen): Hatch | null {
  const motif = pattern.querySelector('path');
  const stroke = motif === null ? null : strokeOf(motif, pen);
  if (motif === null || stroke === null) return null;
  const turn = /rotate\((-?[\d.]+)\)/.exec(pattern.getAttribute('patternTransform') ?? '')?.[1];
  return { width: number(pattern, 'width'), height: number(pattern, 'height'), turn: Number(turn ?? 0), d: motif.getAttribute('d') ?? '', stroke };
}

/** The patterns that a drawing defines, by the value of `fill` that refers to them. */
export const hatchesOf = (svg: Element, pen: Pen): ReadonlyMap<string, Hatch> =>
  new Map(
    [...svg.querySelectorAll('pattern')].flatMap((pattern): [string, Hatch][] => {
      const hatch = hatchOf(pattern, pen);
      return hatch === null ? [] : [[`url(#${pattern.id})`, hatch]];
    }),
  );

/** A drawing is stretched to its box, and mirrored in right-to-left pages. */
function placementOf(svg: SVGSVGElement, { place }: Sheet): Placement {
  const { x, y, width, height } = place(svg);
  const { width: ownWidth, height: ownHeight } = svg.viewBox.baseVal;
  const [scaleX, scaleY] = [width / ownWidth, height / ownHeight];
  return directionOf(svg) === 'rtl' ? { x: x + width, y, scaleX: -scaleX, scaleY } : { x, y, scaleX, scaleY };
}

/** The marks of a chart with the colours that its theme gave them. */
export function readMarks(svg: SVGSVGElement, sheet: Sheet): PicturePath[] {
  const { pen } = sheet;
  const at = placementOf(svg, sheet);
  const hatches = hatchesOf(svg, pen);
  return [...svg.querySelectorAll('path')].flatMap((path): PicturePath[] => {
    if (path.closest('defs') !== null) return [];
    const { fill, fillOpacity } = getComputedStyle(path);
    const paint: Paint | Hatch | null = hatches.get(path.getAttribute('fill') ?? '') ?? (fill === 'none' || fill.startsWith('url') ? null : readPaint(fill, pen, Number(fillOpacity)));
    return [{ kind: 'path', d: path.getAttribute('d') ?? '', at, fill: paint, stroke: strokeOf(path, pen) }];
  });
}
