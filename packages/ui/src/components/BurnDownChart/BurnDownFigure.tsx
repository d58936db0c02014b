'use client';
import { useMemo, type ReactElement } from 'react';
import type { BurnDownDrawing } from '../../chart/burnDown/drawing.js';
import { labelEnd } from '../../chart/burnDown/labelEnd.js';
import { measure } from '../../dom/measure.js';
import type { Box, Extent } from '../../dom/place.js';
import { Annotations } from '../../parts/Annotations.js';
import { TimeAxis, ValueAxis } from '../../parts/Axis.js';
import { percent } from '../../parts/percent.js';
import { Plot } from '../../parts/Plot.js';
import { Tooltip } from '../../parts/Tooltip.js';
import type { BurnDownChartProps } from './BurnDownChart.js';
import { Lines, Pointer } from './BurnDownChart.styles.js';
import { BurnDownMarks } from './BurnDownMarks.js';
import { BurnDownTipContent } from './BurnDownTipContent.js';
import { sentenceOf, tipOf, type BurnDownTip } from './describe.js';
import type { BurnDownPrint } from './print.js';
import type { BurnDownState } from './useBurnDownChart.js';
import { useStop } from './useStop.js';

export interface BurnDownFigureProps {
  props: BurnDownChartProps;
  chart: BurnDownState;
  print: BurnDownPrint;
}

/** Roughly what a tooltip needs, in pixels: its names, so much for each character of an amount, and so high for each line. */
const tipSize = ({ rows, events }: BurnDownTip): Extent => ({
  width: 180 + 7 * Math.max(...rows.map(({ amount }) => amount.length)),
  height: 60 + 24 * (rows.length + 2 * events.length),
});

type Place = BurnDownDrawing['stops'][number] | undefined;

/** Where a stop is on the screen. */
function anchorOf(plot: Element | null, place: Place): Box | null {
  if (plot === null || place === undefined) return null;
  const { left, top, width, height, direction } = measure(plot);
  return { left: left + width * (direction === 'rtl' ? 1 - place.share : place.share), top, width: 0, height };
}

function Pointed({ place }: { place: Place }): ReactElement | null {
  if (place === undefined) return null;
  const insetInlineStart = percent(place.share);
  return (
    <Pointer data-part="pointer" aria-hidden="true">
      <div data-part="rule" style={{ insetInlineStart }} />
      <div data-part="dot" style={{ insetInlineStart, top: percent(place.top) }} />
    </Pointer>
  );
}

/** The drawing, what is pointed at in it, and its tooltip. */
export function BurnDownFigure({ props, chart, print }: BurnDownFigureProps): ReactElement {
  const { ids, words, plot, plotRef, rootRef } = chart;
  const { view, stops, events, drawing, summary, unit } = print;
  const { stop, open, spoken, plotProps, onTipLeave } = useStop(stops, drawing.stops, { value: props.activeAt, defaultValue: props.defaultActiveAt ?? null, onChange: props.onActiveAtChange }, rootRef);
  const place = drawing.stops[stop ?? -1];
  const pointed = stops[stop ?? -1];
  const told = stops[spoken ?? -1];
  const text = told === undefined ? summary : sentenceOf(told, events[spoken ?? -1] ?? [], view, words);
  const marks = useMemo(() => drawing.stops.flatMap(({ share }, span) => ((events[span] ?? []).length === 0 ? [] : [{ span, share, labels: [] }])), [drawing, events]);
  const labels = useMemo(() => labelEnd(drawing), [drawing]);
  const tip = open && pointed !== undefined ? tipOf(pointed, events[stop ?? -1] ?? [], view, words) : null;
  const names = props.classNames ?? {};
  return (
    <>
      <Plot
        ids={ids}
        roleDescription={words.messages.chartRole}
        value={{ now: spoken === null ? 0 : spoken + 1, last: stops.length, text }}
        instructions={words.messages.burnDownInstructions}
        plotRef={plotRef}
        plotProps={plotProps}
        valueAxis={<ValueAxis ticks={drawing.valueTicks} className={names.axis} />}
        timeAxis={<TimeAxis ticks={drawing.timeTicks} className={names.axis} />}
        unit={unit}
        total={null}
        gutter={drawing.gutter}
        selectable={false}
        className={names.plot}
      >
        <BurnDownMarks drawing={drawing} />
        <Lines data-labels={labels}>
          <Annotations references={drawing.references} events={marks} />
        </Lines>
        <Pointed place={place} />
      </Plot>
      {tip === null ? null : (
        <Tooltip anchor={() => anchorOf(plot.current, place)} size={tipSize(tip)} className={names.tooltip} onPointerLeave={onTipLeave}>
          {props.renderTooltip?.(tip) ?? <BurnDownTipContent {...tip} />}
        </Tooltip>
      )}
    </>
  );
}
