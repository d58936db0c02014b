'use client';
import type { ReactElement, Ref } from 'react';
import type { Drawing } from '../chart/drawing.js';
import type { Highlight } from '../chart/highlight.js';
import { Annotations } from './Annotations.js';
import { TimeAxis, ValueAxis } from './Axis.js';
import { HighlightLayer, PointerLayer } from './HighlightLayer.js';
import { Marks } from './Marks.js';
import { Plot, type PlotProps } from './Plot.js';

export interface ChartFigureProps {
  ids: { title: string; summary: string; instructions: string; hatch: string };
  drawing: Drawing;
  highlight: Highlight | null;
  unit: string | null;
  total: PlotProps['total'];
  roleDescription: string;
  summary: string;
  instructions: string;
  patterns: boolean;
  selectable: boolean;
  plotRef: Ref<HTMLDivElement>;
  handlers: PlotProps['handlers'];
  classNames: { plot?: string | undefined; axis?: string | undefined };
}

/** The drawing in layers: what moves is on layers of its own, so that marks are not painted again. */
export function ChartFigure(props: ChartFigureProps): ReactElement {
  const { ids, drawing, highlight, unit, total, roleDescription, summary, instructions, patterns, selectable, plotRef, handlers, classNames } = props;
  return (
    <Plot
      titleId={ids.title}
      summaryId={ids.summary}
      instructionsId={ids.instructions}
      roleDescription={roleDescription}
      summary={summary}
      instructions={instructions}
      plotRef={plotRef}
      handlers={handlers}
      unit={unit}
      total={total}
      gutter={drawing.gutter}
      selectable={selectable}
      className={classNames.plot}
      valueAxis={<ValueAxis ticks={drawing.valueTicks} className={classNames.axis} />}
      timeAxis={<TimeAxis ticks={drawing.timeTicks} className={classNames.axis} />}
    >
      <HighlightLayer highlight={highlight} />
      <Marks drawing={drawing} hatch={ids.hatch} patterns={patterns} />
      <Annotations references={drawing.references} events={drawing.events} />
      <PointerLayer highlight={highlight} />
    </Plot>
  );
}
