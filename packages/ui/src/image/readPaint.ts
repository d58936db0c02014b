import type { Paint } from './picture.js';

/** The first pixel of a canvas, which can hold any colour that CSS can name. */
function painted(css: string, pen: CanvasRenderingContext2D): readonly number[] {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. Mixed colours are computed as `color(srgb …)`. */
function channels(css: string, pen: CanvasRenderingContext2D): readonly number[] {
  const form = /^(rgba?|color)\((?:srgb )?([-\d.e,\s/]+)\)$/.exec(css);
  if (form === null) return painted(css, pen);
  const numbers = (form[2] ?? '').split(/[\s,/]+/).filter(Boolean).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = form[1] === 'color' ? numbers.map((value, index) => (index < 3 ? value * 255 : value)) : numbers;
  return [red, green, blue, alpha];
}

/** A computed colour as viewers of pictures know it: few of them read `color-mix()`, `oklch()` or custom properties. `opacity` is the shape's own. */
export function readPaint(css: string, pen: CanvasRenderingContext2D, opacity = 1): Paint {
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(css, pen);
  const hex = (value: number): string => Math.round(Math.max(0, Math.min(255, value))).toString(16).padStart(2, '0');
  return { color: `#${hex(red)}${hex(green)}${hex(blue)}`, opacity: Math.round(alpha * opacity * 1000) / 1000 };
}
