import type { ReactNode } from 'react';
import type { ChartInputs } from '../chart/inputs.js';
import type { Tip } from '../chart/tip.js';
import type { FrameClassNames, FramedProps } from './Frame.js';
import type { NoticesProps } from './Notice.js';

/** Class names that a host gives to parts, by `data-part`. */
export type ChartClassNames = FrameClassNames &
  Partial<Record<'legend' | 'plot' | 'axis' | 'tooltip' | 'table' | 'pending' | 'empty' | 'error' | 'notes' | 'summary', string>>;

/** Props of every chart over time. */
export interface ChartProps extends FramedProps, NoticesProps, ChartInputs {
  description?: ReactNode;
  /** Height in pixels of all below the header, the same in every state. Default, also for what is no such number: 320; of a spend chart 380. */
  height?: number | undefined;
  /** Draws a pattern over every series, so that they differ without their colours too. */
  patterns?: boolean | undefined;
  /** Replaces the content of the tooltip; its box and behaviour stay. */
  renderTooltip?: ((tip: Tip) => ReactNode) | undefined;
  classNames?: ChartClassNames | undefined;
}
