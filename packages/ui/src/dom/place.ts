/** A rectangle in viewport coordinates, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Extent {
  width: number;
  height: number;
}

/** `x` is that of the left edge, `y` that of the edge facing the anchor: the bottom edge when above, the top edge when below. */
export interface Placement {
  side: 'above' | 'below';
  x: number;
  y: number;
  maxHeight: number;
}

const GAP = 8;
/** Less room than this is too little to read in. */
const LEAST_HEIGHT = 96;

/**
 * Places a floating box above its anchor, or below it where there is more room, inside the viewport.
 * Never beside it, so that the pointer can reach the box without crossing the next bar (WCAG 1.4.13).
 * `floating.height` may be an estimate: only the edge that faces the anchor is placed, so nothing has to be measured.
 */
export function placeAbove(anchor: Box, floating: Extent, viewport: Extent): Placement {
  const centre = anchor.left + anchor.width / 2 - floating.width / 2;
  const x = Math.round(Math.max(GAP, Math.min(centre, viewport.width - floating.width - GAP)));
  // Only the visible part of an anchor counts, where it is partly scrolled away.
  const top = Math.max(0, Math.min(anchor.top, viewport.height));
  const bottom = Math.max(0, Math.min(anchor.top + anchor.height, viewport.height));
  const roomAbove = top - 2 * GAP;
  const roomBelow = viewport.height - bottom - 2 * GAP;
  const above = roomAbove >= floating.height || roomAbove >= roomBelow;
  // Where neither side has room to read in, the box covers its anchor rather than leaving the page.
  const maxHeight = Math.max(above ? roomAbove : roomBelow, Math.min(LEAST_HEIGHT, viewport.height - 2 * GAP));
  const y = above ? Math.max(top - GAP, maxHeight + GAP) : Math.min(bottom + GAP, viewport.height - GAP - maxHeight);
  return { side: above ? 'above' : 'below', x, y: Math.round(y), maxHeight: Math.round(maxHeight) };
}
