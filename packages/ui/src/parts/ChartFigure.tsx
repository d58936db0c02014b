'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Drawing } from '../chart/drawing.js';
import type { Highlight } from '../chart/highlight.js';
import { Annotations } from './Annotations.js';
import { TimeAxis, ValueAxis } from './Axis.js';
import { HighlightLayer } from './HighlightLayer.js';
import { Marks } from './Marks.js';
import { Plot, type PlotProps } from './Plot.js';

export interface ChartFigureProps extends Omit<PlotProps, 'valueAxis' | 'timeAxis' | 'gutter' | 'className' | 'children'> {
  ids: PlotProps['ids'] & { hatch: string };
  drawing: Drawing;
  highlight: Highlight | null;
  /** Above the marks. */
  layer?: ReactNode;
  patterns: boolean;
  classNames: { plot?: string | undefined; axis?: string | undefined };
}

/** The drawing in layers: what moves is on layers of its own, so that marks are not painted again. */
export function ChartFigure(props: ChartFigureProps): ReactElement {
  const { ids, drawing, highlight, layer, patterns, classNames } = props;
  return (
    <Plot
      {...props}
      gutter={drawing.gutter}
      className={classNames.plot}
      valueAxis={<ValueAxis ticks={drawing.valueTicks} className={classNames.axis} />}
      timeAxis={<TimeAxis ticks={drawing.timeTicks} className={classNames.axis} />}
    >
      <Marks drawing={drawing} hatch={ids.hatch} patterns={patterns} />
      <Annotations references={drawing.references} events={drawing.events} />
      <HighlightLayer highlight={highlight} />
      {layer}
    </Plot>
  );
}
