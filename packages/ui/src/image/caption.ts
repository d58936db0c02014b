import { directionOfText, lettersOf, widthOf } from './letters.js';
import type { Letters, PictureText } from './picture.js';
import { readPaint } from './readPaint.js';
import type { Sheet } from './sheet.js';

/** Of a line of the caption, in the size of its letters. */
const LINE = 1.5;
const SIZE = 12;

/** A text in lines of at most this width, broken at spaces; a word too long for a line has one of its own. */
function wrapped(text: string, width: number, letters: Letters, pen: Sheet['pen']): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, letters, pen) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Sentences below a chart that are not on the screen: the host's caption, and that figures are old. */
export function captionTexts(sentences: readonly string[], root: HTMLElement, { width, height, pen }: Sheet): { texts: PictureText[]; height: number } {
  const style = getComputedStyle(root);
  const letters = { ...lettersOf(style), size: SIZE };
  const padding = (Number.parseFloat(style.paddingLeft) || 0) + (Number.parseFloat(style.borderLeftWidth) || 0);
  const room = width - 2 * padding;
  const rtl = style.direction === 'rtl';
  const lines = sentences.flatMap((sentence) => wrapped(sentence, room, letters, pen));
  const texts = lines.map((text, index): PictureText => {
    const own = Math.min(room, widthOf(text, letters, pen));
    return {
      kind: 'text',
      text,
      x: rtl ? width - padding - own : padding,
      y: height + (index + 0.25) * SIZE * LINE,
      width: own,
      direction: directionOfText(text),
      letters,
      paint: readPaint(style.color, pen, 0.75),
      struck: false,
      whole: null,
    };
  });
  return { texts, height: lines.length === 0 ? 0 : lines.length * SIZE * LINE };
}
