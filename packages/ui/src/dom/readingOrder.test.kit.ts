/** Words that only screen readers get have no order on screen. */
const SPOKEN = '[data-part="hidden"], [data-part="loading"], option';

/** Where each character of a text is, line by line from the top. */
function linesOf(text: Text): number[][] {
  const lines = new Map<number, number[]>();
  const range = document.createRange();
  for (let at = 0; at < text.data.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { left, top, width } = range.getBoundingClientRect();
    if (width > 0) lines.set(Math.round(top), [...(lines.get(Math.round(top)) ?? []), left]);
  }
  return [...lines.values()];
}

/** The texts in `root` whose characters do not follow each other from left to right, as those of English words and amounts do wherever they stand. */
export function misread(root: Node): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (!(text instanceof Text) || text.parentElement?.closest(SPOKEN)) continue;
    if (linesOf(text).some((lefts) => lefts.some((left, at) => at > 0 && left < lefts[at - 1]!))) found.push(text.data);
  }
  return found;
}
