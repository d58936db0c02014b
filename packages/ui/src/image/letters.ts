import type { Letters } from './picture.js';

export const lettersOf = (style: CSSStyleDeclaration): Letters => ({
  family: style.fontFamily,
  size: Number.parseFloat(style.fontSize),
  weight: style.fontWeight,
  style: style.fontStyle,
  spacing: Number.parseFloat(style.letterSpacing) || 0,
  tabular: style.fontVariantNumeric.includes('tabular-nums'),
});

/** The letters as a canvas takes them. */
export const fontOf = ({ style, weight, size, family }: Letters): string => `${style} ${weight} ${size}px ${family}`;

/** How far below the upper edge of a line of this height its baseline is. */
export function baseline(letters: Letters, height: number, pen: CanvasRenderingContext2D): number {
  pen.font = fontOf(letters);
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('');
  return (height - above - below) / 2 + above;
}

export function widthOf(text: string, letters: Letters, pen: CanvasRenderingContext2D): number {
  pen.font = fontOf(letters);
  return pen.measureText(text).width;
}

const RTL = /^[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The direction that the first letter of a text gives it, as `unicode-bidi: plaintext` reads it. */
export const directionOfText = (text: string): 'ltr' | 'rtl' => (RTL.test(/[\p{L}\u200E\u200F]/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr');

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;

/** A text with the capitals that `text-transform` shows it with: the page has it without them. */
export function cased(text: string, { textTransform }: CSSStyleDeclaration): string {
  if (textTransform === 'uppercase') return text.toUpperCase();
  if (textTransform === 'lowercase') return text.toLowerCase();
  return textTransform === 'capitalize' ? text.replace(WORD, (word) => word.slice(0, 1).toUpperCase() + word.slice(1)) : text;
}
