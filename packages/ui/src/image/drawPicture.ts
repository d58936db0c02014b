import { fontOf } from './letters.js';
import { HERE, isHatch, type Hatch, type Paint, type Picture, type PicturePath, type PictureRect, type PictureText, type Placement, type Stroke } from './picture.js';

/** A canvas of one's own for the tile of a hatch. */
type MakeCanvas = () => HTMLCanvasElement;

interface Easel {
  pen: CanvasRenderingContext2D;
  make: MakeCanvas;
}

function setStroke(pen: CanvasRenderingContext2D, { paint, width, dash, cap, join }: Stroke): void {
  pen.globalAlpha = paint.opacity;
  pen.strokeStyle = paint.color;
  pen.lineWidth = width;
  pen.lineCap = cap;
  pen.lineJoin = join;
  pen.setLineDash([...dash]);
}

/** Tiles are painted larger and made smaller again, so that they are as sharp as the rest. */
const SHARP = 4;

const matrixOf = ({ x, y, scaleX, scaleY }: Placement): DOMMatrix => new DOMMatrix([scaleX, 0, 0, scaleY, x, y]);

/** A hatch as a canvas repeats it, or null where it cannot. Strokes over the edge of a tile are cut off there, as in SVG. */
function tileOf({ width, height, turn, d, stroke }: Hatch, at: Placement, make: MakeCanvas): CanvasPattern | null {
  const tile = Object.assign(make(), { width: width * SHARP, height: height * SHARP });
  const pen = tile.getContext('2d');
  if (pen === null) return null;
  pen.scale(SHARP, SHARP);
  setStroke(pen, stroke);
  pen.stroke(new Path2D(d));
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(matrixOf(at).rotateSelf(turn).scaleSelf(1 / SHARP));
  return pattern;
}

/** Sets what a shape is filled with; false where it has no fill. */
function setFill({ pen, make }: Easel, fill: Paint | Hatch | null, at: Placement): boolean {
  if (fill === null) return false;
  const paint = isHatch(fill) ? tileOf(fill, at, make) : fill.color;
  pen.globalAlpha = isHatch(fill) ? 1 : fill.opacity;
  if (paint !== null) pen.fillStyle = paint;
  return paint !== null;
}

function drawPath(easel: Easel, path: Path2D, { fill, stroke }: Pick<PicturePath, 'fill' | 'stroke'>, at: Placement): void {
  const { pen } = easel;
  if (setFill(easel, fill, at)) pen.fill(path);
  if (stroke === null) return;
  setStroke(pen, stroke);
  pen.stroke(path);
}

/** The path is moved and not the canvas, so that strokes keep their width. */
function placed({ d, at }: PicturePath): Path2D {
  const path = new Path2D();
  path.addPath(new Path2D(d), matrixOf(at));
  return path;
}

function rounded({ x, y, width, height, radius }: PictureRect): Path2D {
  const path = new Path2D();
  path.roundRect(x, y, width, height, radius);
  return path;
}

/** Half the height of a small letter, roughly, where a line strikes through; and how thick it is. */
const STRIKE = { up: 0.27, width: 0.08 };

function drawText(pen: CanvasRenderingContext2D, { text, x, y, width, direction, letters, paint, struck }: PictureText): void {
  pen.globalAlpha = paint.opacity;
  pen.fillStyle = paint.color;
  pen.font = fontOf(letters);
  // Safari 17 draws letters without extra space between them: not a property it could fail on.
  Object.assign(pen, { letterSpacing: `${letters.spacing}px` });
  pen.direction = direction;
  const rtl = direction === 'rtl';
  pen.textAlign = rtl ? 'right' : 'left';
  // Where a text is narrower on a canvas than on the page, it still begins where it began.
  pen.fillText(text, rtl ? x + width : x, y, width + 1);
  if (struck) pen.fillRect(x, y - letters.size * STRIKE.up, width, Math.max(1, letters.size * STRIKE.width));
}

/** Paints a picture. No image is loaded, so that no policy can forbid it and the canvas can always be read. */
export function drawPicture({ background, width, height, shapes }: Picture, pen: CanvasRenderingContext2D, make: MakeCanvas): void {
  const easel = { pen, make };
  pen.fillStyle = background.color;
  pen.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    if (shape.kind === 'text') drawText(pen, shape);
    else if (shape.kind === 'path') drawPath(easel, placed(shape), shape, shape.at);
    else drawPath(easel, rounded(shape), shape, HERE);
  }
}
