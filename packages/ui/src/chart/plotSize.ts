import { textWidth } from './textWidth.js';
import type { ValueTick } from './valueTicks.js';

export interface PlotSize {
  width: number;
  height: number;
}

/** What our style rules put around the plot, in pixels, unless the host changes them. */
const FRAME_WIDTH = 42;
const GUTTER_PADDING = 14;
const USUAL_GUTTER = 48;
const AXIS_HEIGHT = 32;
const UNIT_HEIGHT = 20;
const LEGEND_MARGIN = 12;
const LEGEND_ROW = 26;
const STRIP_HEIGHT = 57;
const NOTES_EDGE = 17;
const NOTE_ROW = 17;
/** Further notes scroll. */
const MOST_NOTES = 44;
/** In bodies up to this width the strip has two rows. */
const NARROW = 640;
const NARROW_STRIP_HEIGHT = 98;
const LEAST = 80;

/** The width needed for the labels of the value axis. */
export const gutterOf = (ticks: readonly ValueTick[]): number => Math.ceil(ticks.reduce((widest, { label }) => Math.max(widest, textWidth(label)), 0) + GUTTER_PADDING);

/** Width of the plot in a component of this width. The default gutter is the usual one: good enough to choose a bucket size by. */
export const plotWidth = (outer: number, gutter = USUAL_GUTTER): number => Math.max(LEAST, outer - FRAME_WIDTH - gutter);

/** Width of the component around a body, and of the body in a component. */
export const outerWidth = (body: number): number => body + FRAME_WIDTH;
export const bodyWidth = (outer: number): number => outer - FRAME_WIDTH;

/** What is above and below a plot: the unit of its axis, the rows of its legend (0: none), a strip of figures, notes. */
export interface Around {
  unit: boolean;
  legend: number;
  strip: boolean;
  notes: readonly string[];
}

function notesHeight(notes: readonly string[], width: number): number {
  const rows = notes.reduce((sum, note) => sum + Math.ceil(textWidth(note) / width), 0);
  return rows === 0 ? 0 : NOTES_EDGE + Math.min(MOST_NOTES, rows * NOTE_ROW);
}

/** Height of the plot in a body of this size. */
export function plotHeight(body: PlotSize, { unit, legend, strip, notes }: Around): number {
  const above = (unit ? UNIT_HEIGHT : 0) + (strip ? (body.width <= NARROW ? NARROW_STRIP_HEIGHT : STRIP_HEIGHT) : 0);
  const below = AXIS_HEIGHT + (legend === 0 ? 0 : LEGEND_MARGIN + legend * LEGEND_ROW) + notesHeight(notes, body.width);
  return Math.max(LEAST, body.height - above - below);
}

const WIDTH_TOLERANCE = 1.5;
const HEIGHT_TOLERANCE = 0.15;

/**
 * Whether a drawing made for one size can be kept in another, where it is stretched. Widths must agree to the pixel, for crisp bars;
 * heights may differ by as much as one more row of legend.
 */
export const fitsInto = (drawn: PlotSize, box: PlotSize): boolean =>
  Math.abs(box.width - drawn.width) <= WIDTH_TOLERANCE && Math.abs(box.height - drawn.height) <= drawn.height * HEIGHT_TOLERANCE;
