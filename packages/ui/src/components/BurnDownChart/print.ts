import type { BalanceHistory, BurnDownEstimate } from '@meterboard/data';
import type { ChartReference } from '../../chart/annotations.js';
import { burnDownAxis, burnDownDrawing, burnDownTicks, burnDownTime, type BurnDownDrawing } from '../../chart/burnDown/drawing.js';
import { stopsOf, type Stop } from '../../chart/burnDown/stops.js';
import { outerWidth, plotHeight, plotWidth, type PlotSize } from '../../chart/plotSize.js';
import { axisUnit } from '../../chart/valueTicks.js';
import { utcFormats } from '../../i18n/billingDates.js';
import { eventsOf, summaryOf } from './describe.js';
import type { BurnDownWords } from './words.js';

/** A forecast with its words and coordinates. */
export interface BurnDownPrint {
  view: BurnDownEstimate;
  stops: readonly Stop[];
  events: readonly (readonly string[])[];
  drawing: BurnDownDrawing;
  summary: string;
  unit: string | null;
}

export interface PrintOptions {
  view: BurnDownEstimate;
  history: BalanceHistory | null;
  references: readonly ChartReference[];
  /** Everything below the header. */
  body: PlotSize;
  /** The plot itself; null until it is known. */
  measured: PlotSize | null;
  notes: readonly string[];
}

/** What the words above the plot take, in pixels. */
const LEAD = 52;

/** From a forecast to its coordinates and sentences. */
export function printOf({ view, history, references, body, measured, notes }: PrintOptions, words: BurnDownWords): BurnDownPrint {
  const { messages, formats } = words;
  const stops = stopsOf(view, history);
  const unit = axisUnit(view.unit, messages.unknownUnit);
  const height = measured?.height ?? plotHeight({ ...body, height: body.height - LEAD }, { unit: unit !== null, legend: 0, strip: false, notes });
  const axis = burnDownAxis(view, stops, references, height, formats);
  const width = measured?.width ?? plotWidth(outerWidth(body.width), axis.gutter);
  const time = burnDownTime(stops, view.until);
  const drawing = burnDownDrawing({ view, stops, time, references }, axis, burnDownTicks(time, width, utcFormats(formats)), width, words);
  return { view, stops, events: eventsOf(stops, view, words), drawing, summary: summaryOf(view, references, words), unit };
}
