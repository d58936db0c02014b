/** A colour for any viewer of pictures: `#rrggbb`, and how opaque it is. */
export interface Paint {
  color: string;
  /** 0 to 1. */
  opacity: number;
}

export interface Stroke {
  paint: Paint;
  width: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  dash: readonly number[];
  cap: 'butt' | 'round';
  join: 'miter' | 'round';
}

/** A tile that is repeated over a shape. */
export interface Hatch {
  width: number;
  height: number;
  /** Degrees. */
  turn: number;
  d: string;
  stroke: Stroke;
}

/** Where a path lies that has coordinates of its own. A negative `scaleX` mirrors it. Strokes keep their width. */
export interface Placement {
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

export interface PicturePath {
  kind: 'path';
  d: string;
  at: Placement;
  fill: Paint | Hatch | null;
  stroke: Stroke | null;
}

export interface PictureRect {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill: Paint | Hatch | null;
  stroke: Stroke | null;
}

export interface Letters {
  /** The stack, as in CSS. */
  family: string;
  size: number;
  weight: string;
  style: string;
  /** Between letters. */
  spacing: number;
  /** Digits of one width. */
  tabular: boolean;
}

/** One line of text, from its left edge. */
export interface PictureText {
  kind: 'text';
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  direction: 'ltr' | 'rtl';
  letters: Letters;
  paint: Paint;
  struck: boolean;
  /** The text in full where it had to be cut off, else null. */
  whole: string | null;
}

export type Shape = PicturePath | PictureRect | PictureText;

/** All that a picture shows, in CSS pixels from its upper left corner, painted in this order. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  /** BCP 47, or empty where the page does not say. */
  language: string;
  background: Paint;
  shapes: readonly Shape[];
}

/** Not mirrored and not moved. */
export const HERE: Placement = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

export const isHatch = (fill: Paint | Hatch): fill is Hatch => 'turn' in fill;
