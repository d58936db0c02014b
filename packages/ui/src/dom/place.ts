/** In viewport coordinates. */
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

/** `x` of the left edge; `y` of the edge that faces the anchor: the bottom edge when above, the top edge when below. */
export interface Placement {
  side: 'above' | 'below';
  x: number;
  y: number;
  maxHeight: number;
}

const GAP = 8;
/** Less than this is no room to read in. */
const LEAST_HEIGHT = 96;

/**
 * Where a floating box goes so that it stands above its anchor, else below it, and never leaves the viewport.
 * Above or below, not beside: the pointer can then reach it without crossing the next bar (WCAG 1.4.13).
 * `floating.height` may be an estimate, so that placing it needs no measuring: the box is hung by the edge that faces the anchor.
 */
export function placeAbove(anchor: Box, floating: Extent, viewport: Extent): Placement {
  const centre = anchor.left + anchor.width / 2 - floating.width / 2;
  const x = Math.round(Math.max(GAP, Math.min(centre, viewport.width - floating.width - GAP)));
  // An anchor that is half scrolled away counts with the part that can be seen.
  const top = Math.max(0, Math.min(anchor.top, viewport.height));
  const bottom = Math.max(0, Math.min(anchor.top + anchor.height, viewport.height));
  const roomAbove = top - 2 * GAP;
  const roomBelow = viewport.height - bottom - 2 * GAP;
  const above = roomAbove >= floating.height || roomAbove >= roomBelow;
  // Where both sides are too small to read in, the box lies over its anchor rather than outside the page.
  const maxHeight = Math.max(above ? roomAbove : roomBelow, Math.min(LEAST_HEIGHT, viewport.height - 2 * GAP));
  const y = above ? Math.max(top - GAP, maxHeight + GAP) : Math.min(bottom + GAP, viewport.height - GAP - maxHeight);
  return { side: above ? 'above' : 'below', x, y: Math.round(y), maxHeight: Math.round(maxHeight) };
}
