import { baseline, cased, directionOfText, lettersOf, widthOf } from './letters.js';
import { linesOf, type Line } from './lines.js';
import type { Letters, PictureText } from './picture.js';
import { readPaint } from './readPaint.js';
import type { Sheet } from './sheet.js';

/** Buttons, what is pointed at, and what is there for screen readers only. */
const LEFT_OUT = '[hidden], svg, [data-part="actions"], [data-part="status-place"], [data-part="highlight"], [data-part="pointer"], [data-part="tooltip"], [data-part="show-all"], [data-part="hidden"]';

function textNodes(root: HTMLElement): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const found: Text[] = [];
  while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
  return found;
}

/** The paragraph decides the direction, not the element that the text happens to be in. */
function directionIn(root: HTMLElement, parent: HTMLElement): 'ltr' | 'rtl' {
  for (let element: HTMLElement | null = parent; element !== null && root.contains(element); element = element.parentElement) {
    const { unicodeBidi, direction, display } = getComputedStyle(element);
    if (unicodeBidi === 'plaintext') return directionOfText(element.textContent);
    if (display !== 'inline' || unicodeBidi === 'isolate') return direction === 'rtl' ? 'rtl' : 'ltr';
  }
  return 'ltr';
}

/** What fits of a line that is cut off on the screen. */
function cut(text: string, width: number, letters: Letters, pen: CanvasRenderingContext2D): string {
  const signs = Array.from(text);
  let [fits, least] = [signs.length, 0];
  while (least < fits) {
    const middle = (least + fits + 1) >> 1;
    if (widthOf(`${signs.slice(0, middle).join('')}…`, letters, pen) <= width) least = middle;
    else fits = middle - 1;
  }
  return `${signs.slice(0, least).join('').trimEnd()}…`;
}

function textOf(line: Line, root: HTMLElement, parent: HTMLElement, { place, pen }: Sheet): PictureText {
  const style = getComputedStyle(parent);
  const letters = lettersOf(style);
  const { x, y, width, height } = place(parent, line.box);
  const direction = directionIn(root, parent);
  const box = place(parent);
  const isCut = style.textOverflow === 'ellipsis' && parent.scrollWidth > parent.clientWidth;
  const written = cased(line.text, style);
  const text = isCut ? cut(written, box.width, letters, pen) : written;
  const shown = isCut ? widthOf(text, letters, pen) : width;
  return {
    kind: 'text',
    text,
    x: isCut ? (direction === 'rtl' ? box.x + box.width - shown : box.x) : x,
    y: y + baseline(letters, height, pen),
    width: shown,
    direction,
    letters,
    paint: readPaint(style.color, pen),
    struck: style.textDecorationLine.includes('line-through'),
    whole: isCut ? line.text : null,
  };
}

/** The texts of a chart where they stand on the screen. */
export function readTexts(root: HTMLElement, sheet: Sheet): PictureText[] {
  return textNodes(root).flatMap((node) => {
    const parent = node.parentElement;
    if (parent === null || parent.offsetWidth <= 1 || getComputedStyle(parent).visibility !== 'visible') return [];
    return linesOf(node).map((line) => textOf(line, root, parent, sheet));
  });
}
