import { textWidth } from './textWidth.js';
import type { ValueTick } from './valueTicks.js';

export interface PlotSize {
  width: number;
  height: number;
}

/** What our own rules leave around the plot, in pixels, where the host changed none of them. */
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
/** More scroll. */
const MOST_NOTES = 44;
/** In a body no wider than this the strip has two rows. */
const NARROW = 640;
const NARROW_STRIP_HEIGHT = 98;
const LEAST = 80;

/** Room for the labels of the value axis. */
export const gutterOf = (ticks: readonly ValueTick[]): number => Math.ceil(ticks.reduce((widest, { label }) => Math.max(widest, textWidth(label)), 0) + GUTTER_PADDING);

/** Width of the plot in a component so wide; without a gutter as most charts have it, to choose buckets by. */
export const plotWidth = (outer: number, gutter = USUAL_GUTTER): number => Math.max(LEAST, outer - FRAME_WIDTH - gutter);

/** Width of the component around a body so wide, and of the body in a component. */
export const outerWidth = (body: number): number => body + FRAME_WIDTH;
export const bodyWidth = (outer: number): number => outer - FRAME_WIDTH;

/** What stands above and below a plot: the unit of its axis, rows of legend (0: none), a strip of figures, notes. */
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

/** Height of the plot in a body so wide and so high. */
export function plotHeight(body: PlotSize, { unit, legend, strip, notes }: Around): number {
  const above = (unit ? UNIT_HEIGHT : 0) + (strip ? (body.width <= NARROW ? NARROW_STRIP_HEIGHT : STRIP_HEIGHT) : 0);
  const below = AXIS_HEIGHT + (legend === 0 ? 0 : LEGEND_MARGIN + legend * LEGEND_ROW) + notesHeight(notes, body.width);
  return Math.max(LEAST, body.height - above - below);
}

const WIDTH_TOLERANCE = 1.5;
const HEIGHT_TOLERANCE = 0.15;

/**
 * Whether a drawing for one size will do in another: it stretches to its box. To the pixel in width, for crisp bars;
 * a second row of legend makes no new drawing.
 */
export const fitsInto = (drawn: PlotSize, box: PlotSize): boolean =>
  Math.abs(box.width - drawn.width) <= WIDTH_TOLERANCE && Math.abs(box.height - drawn.height) <= drawn.height * HEIGHT_TOLERANCE;
