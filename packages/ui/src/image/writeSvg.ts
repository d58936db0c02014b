import { isHatch, type Hatch, type Paint, type Picture, type PicturePath, type PictureRect, type PictureText, type Shape, type Stroke } from './picture.js';

/** What XML cannot hold at all, such as half of a pair of surrogates. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** To a hundredth of a pixel. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Of a length of thousands of pixels, still to a hundredth. */
const factor = (value: number): string => String(Math.round(value * 1e6) / 1e6);

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === null || value === undefined || value === '' ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`));
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

const opaque = (opacity: number): number | null => (opacity === 1 ? null : opacity);

const stroked = (stroke: Stroke | null): Attributes =>
  stroke === null
    ? {}
    : {
        stroke: stroke.paint.color,
        'stroke-opacity': opaque(stroke.paint.opacity),
        'stroke-width': stroke.width,
        'stroke-dasharray': stroke.dash.map(short).join(' '),
        'stroke-linecap': stroke.cap === 'butt' ? null : stroke.cap,
        'stroke-linejoin': stroke.join === 'miter' ? null : stroke.join,
      };

/** The ids of the hatches of one picture. */
class Hatches {
  readonly #ids = new Map<Hatch, string>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  id(hatch: Hatch): string {
    const known = this.#ids.get(hatch) ?? `${this.#prefix}-${this.#ids.size}`;
    this.#ids.set(hatch, known);
    return known;
  }

  definitions(): string {
    const patterns = [...this.#ids].map(([{ width, height, turn, d, stroke }, id]) =>
      tag('pattern', { id, width, height, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` }, tag('path', { d, fill: 'none', ...stroked(stroke) })),
    );
    return patterns.length === 0 ? '' : tag('defs', {}, patterns.join(''));
  }
}

const filled = (fill: Paint | Hatch | null, hatches: Hatches): Attributes =>
  fill === null ? { fill: 'none' } : isHatch(fill) ? { fill: `url(#${hatches.id(fill)})` } : { fill: fill.color, 'fill-opacity': opaque(fill.opacity) };

function pathTag({ d, at, fill, stroke }: PicturePath, hatches: Hatches): string {
  const moved = at.x !== 0 || at.y !== 0 || at.scaleX !== 1;
  const transform = moved ? `matrix(${factor(at.scaleX)} 0 0 ${factor(at.scaleY)} ${short(at.x)} ${short(at.y)})` : null;
  return tag('path', { d, transform, ...filled(fill, hatches), ...stroked(stroke), 'vector-effect': moved && stroke !== null ? 'non-scaling-stroke' : null });
}

const rectTag = ({ x, y, width, height, radius, fill, stroke }: PictureRect, hatches: Hatches): string =>
  tag('rect', { x, y, width, height, rx: radius === 0 ? null : radius, ...filled(fill, hatches), ...stroked(stroke) });

function textTag({ text, x, y, width, direction, letters, paint, struck, whole }: PictureText): string {
  const rtl = direction === 'rtl';
  const attributes: Attributes = {
    x: rtl ? x + width : x,
    y,
    // In another font, where this one is not installed, the text keeps its room and meets no other.
    textLength: width,
    lengthAdjust: 'spacingAndGlyphs',
    direction: rtl ? 'rtl' : null,
    'font-family': letters.family,
    'font-size': letters.size,
    'font-weight': letters.weight === '400' ? null : letters.weight,
    'font-style': letters.style === 'normal' ? null : letters.style,
    'font-variant': letters.tabular ? 'tabular-nums' : null,
    'letter-spacing': letters.spacing === 0 ? null : letters.spacing,
    'text-decoration': struck ? 'line-through' : null,
    fill: paint.color,
    'fill-opacity': opaque(paint.opacity),
  };
  return tag('text', attributes, (whole === null ? '' : tag('title', {}, escaped(whole))) + escaped(text));
}

function shapeTag(shape: Shape, hatches: Hatches): string {
  if (shape.kind === 'text') return textTag(shape);
  return shape.kind === 'path' ? pathTag(shape, hatches) : rectTag(shape, hatches);
}

/** A name made of the content: two pictures in one page share an id only where they are the same. */
function nameOf(content: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1) hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  return `meterboard-${(hash >>> 0).toString(36)}`;
}

/** Writes a picture as one SVG document: no script, no style sheet, nothing from elsewhere. */
export function writeSvg({ width, height, title, description, language, background, shapes }: Picture): string {
  const name = nameOf(JSON.stringify([title, description, background, shapes]));
  const hatches = new Hatches(name);
  const drawn = shapes.map((shape) => shapeTag(shape, hatches)).join('\n');
  const [titleId, descriptionId] = [`${name}-title`, `${name}-description`];
  const content = [
    tag('title', { id: titleId }, escaped(title)),
    tag('desc', { id: descriptionId }, escaped(description)),
    hatches.definitions(),
    tag('rect', { width, height, fill: background.color }),
    drawn,
  ];
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${titleId} ${descriptionId}`, lang: language },
    `\n${content.filter((text) => text !== '').join('\n')}\n`,
  );
}
