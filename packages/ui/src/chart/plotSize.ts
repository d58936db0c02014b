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
const LEGEND_HEIGHT = 38;
const STRIP_HEIGHT = 57;
const LEAST = 80;

/** Room for the labels of the value axis. */
export const gutterOf = (ticks: readonly ValueTick[]): number => Math.ceil(ticks.reduce((widest, { label }) => Math.max(widest, textWidth(label)), 0) + GUTTER_PADDING);

/** Width of the plot in a component so wide; without a gutter as most charts have it, to choose buckets by. */
export const plotWidth = (outer: number, gutter = USUAL_GUTTER): number => Math.max(LEAST, outer - FRAME_WIDTH - gutter);

/** Width of the component around a body so wide. */
export const outerWidth = (body: number): number => body + FRAME_WIDTH;

/** Height of the plot in a body so high. */
export function plotHeight(body: number, { unit, legend, strip }: { unit: boolean; legend: boolean; strip: boolean }): number {
  return Math.max(LEAST, body - AXIS_HEIGHT - (unit ? UNIT_HEIGHT : 0) - (legend ? LEGEND_HEIGHT : 0) - (strip ? STRIP_HEIGHT : 0));
}

const WIDTH_TOLERANCE = 1.5;
const HEIGHT_TOLERANCE = 0.15;

/**
 * Whether a drawing for one size will do in another: it stretches to its box. To the pixel in width, for crisp bars;
 * a second row of legend makes no new drawing.
 */
export const fitsInto = (drawn: PlotSize, box: PlotSize): boolean =>
  Math.abs(box.width - drawn.width) <= WIDTH_TOLERANCE && Math.abs(box.height - drawn.height) <= drawn.height * HEIGHT_TOLERANCE;
