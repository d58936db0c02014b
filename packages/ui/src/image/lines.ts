import type { Rect } from './sheet.js';

/** A part of a text that stands on one line, with its box on the screen. */
export interface Line {
  text: string;
  box: Rect;
}

const around = (boxes: readonly Rect[]): Rect => {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  return { x: left, y: top, width: Math.max(...boxes.map(({ x, width }) => x + width)) - left, height: Math.max(...boxes.map(({ y, height }) => y + height)) - top };
};

function boxOf(node: Text, from: number, to: number): Rect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Two texts of different directions in one line have boxes of their own, which begin at the same height. */
const isOneLine = (boxes: readonly Rect[]): boolean => boxes.every(({ y, height }) => Math.abs(y - (boxes[0]?.y ?? 0)) < height / 2);

/** Where the lines of a text begin: a step to a lower box is a new line. */
function breaks(node: Text): number[] {
  const starts = [0];
  let last: Rect | undefined;
  let index = 0;
  for (const sign of node.data) {
    const box = boxOf(node, index, index + sign.length)[0];
    if (box !== undefined && last !== undefined && box.y - last.y > last.height / 2) starts.push(index);
    last = box ?? last;
    index += sign.length;
  }
  return starts;
}

/** White space that CSS collapses. */
const SPACE = /[ \t\n\r\f]+/g;

/** The lines that a text is laid out in, without the spaces around them, whose width would count. */
export function linesOf(node: Text): Line[] {
  const starts = isOneLine(boxOf(node, 0, node.data.length)) ? [0] : breaks(node);
  return starts.flatMap((from, index) => {
    const raw = node.data.slice(from, starts[index + 1]);
    const text = raw.replace(SPACE, ' ').trim();
    if (text === '') return [];
    const lead = raw.search(/[^ \t\n\r\f]/);
    const boxes = boxOf(node, from + lead, from + raw.replace(/[ \t\n\r\f]+$/, '').length);
    return boxes.length === 0 ? [] : [{ text, box: around(boxes) }];
  });
}
