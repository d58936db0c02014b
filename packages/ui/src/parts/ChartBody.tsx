'use client';
import type { HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import type { Drawing } from '../chart/drawing.js';
import type { Highlight } from '../chart/highlight.js';
import type { LegendItem } from '../chart/legend.js';
import type { TableModel } from '../chart/table.js';
import type { Tip } from '../chart/tip.js';
import type { ChartTotal } from '../chart/total.js';
import type { ChartSentences } from '../chart/words.js';
import type { PlotValue } from '../dom/chartRoles.js';
import type { Box, Extent } from '../dom/place.js';
import { TimeAxis } from './Axis.js';
import { Backdrop } from './Backdrop.js';
import { ChartFigure } from './ChartFigure.js';
import { ChartSkeleton } from './ChartSkeleton.js';
import { DataTable } from './DataTable.js';
import type { ChartProps } from './chartProps.js';
import { Legend, type LegendProps } from './Legend.js';
import { Notes } from './Notes.js';
import { StatusPanel, type StatusPanelProps } from './StatusPanel.js';
import { TipContent } from './TipContent.js';
import { Tooltip } from './Tooltip.js';

/** A chart and its active point, worked out: coordinates, texts and handlers, ready to be rendered. */
export interface ChartPrint {
  loaded: { error: unknown; retry: (() => void) | null };
  words: { messages: ChartSentences };
  instructions: string;
  ids: { title: string; instructions: string; caption: string; hatch: string };
  /** What is shown instead of figures; null where there are figures. */
  panel: Omit<StatusPanelProps, 'skeleton' | 'className'> | null;
  /** Whether buckets can be pressed. */
  selectable: boolean;
  drawing: Drawing;
  highlight: Highlight | null;
  /** Above the marks. */
  layer?: ReactNode;
  tip: Tip | null;
  activeId: string | null;
  value: PlotValue;
  unit: string | null;
  total: ChartTotal | null;
  plotRef: Ref<HTMLDivElement>;
  placeRef: Ref<SVGSVGElement>;
  plotProps: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onKeyUp' | 'onPointerMove' | 'onPointerDown' | 'onPointerLeave' | 'onBlur' | 'onClick'>;
  anchor: () => Box | null;
  onTipLeave: () => void;
  legend: Omit<LegendProps, 'label' | 'showAllLabel' | 'patterns' | 'className'> & { items: readonly LegendItem[]; shown: boolean };
  table: { shown: boolean; toggle: () => void; model: TableModel | null; onMore: (() => void) | null };
  notes: readonly string[];
}

export interface ChartBodyProps {
  /** The component's own props. Those that `ChartProps` does not name are not used here. */
  props: ChartProps;
  chart: ChartPrint;
}

/** What a tooltip will roughly need, in pixels: names and shares, so wide for each character of an amount, and so high for each line. */
const TIP_NAMES = 204;
const TIP_CHARACTER = 6.5;
const TIP_HEAD = 96;
const TIP_ROW = 22;
/** The label and the share of a total are short. */
const TOTAL_LEAVES = 9;

const tipSize = ({ rows, total, events }: Tip, selectable: boolean): Extent => ({
  width: TIP_NAMES + TIP_CHARACTER * rows.reduce((most, { amount }) => Math.max(most, amount.length), (total?.amount.length ?? 0) - TOTAL_LEAVES),
  height: TIP_HEAD + (rows.length + events.length + Number(selectable)) * TIP_ROW,
});

function Panel({ props, chart, panel }: ChartBodyProps & { panel: NonNullable<ChartPrint['panel']> }): ReactElement {
  const { kind } = panel;
  const className = props.classNames?.[kind];
  const custom = kind === 'empty' ? props.renderEmpty?.() : kind === 'error' ? props.renderError?.(chart.loaded.error, chart.loaded.retry) : undefined;
  if (custom !== undefined) return <div data-part={kind} className={className}>{custom}</div>;
  // A key for each kind: in the same element, other words would count, and look, as if they had moved.
  const skeleton = <ChartSkeleton mark={kind === 'pending' ? 'bars' : 'axes'} placeRef={chart.placeRef} />;
  return <StatusPanel key={kind} {...panel} className={className} skeleton={kind === 'empty' ? <Backdrop timeAxis={<TimeAxis ticks={chart.drawing.timeTicks} />}>{skeleton}</Backdrop> : skeleton} />;
}

function Figures({ props, chart }: ChartBodyProps): ReactElement {
  const { ids, words: { messages }, legend, table } = chart;
  const { patterns = false } = props;
  const classNames = props.classNames ?? {};
  const { shown, ...legendProps } = legend;
  return (
    <>
      {table.model === null ? (
        <>
          <ChartFigure
            {...chart}
            patterns={patterns}
            classNames={classNames}
            roleDescription={messages.chartRole}
          />
          {shown ? <Legend {...legendProps} patterns={patterns ? ids.hatch : null} label={messages.legend} showAllLabel={messages.showAllSeries} className={classNames.legend} /> : null}
        </>
      ) : (
        <DataTable
          model={table.model}
          captionId={ids.caption}
          more={table.onMore === null ? undefined : { label: messages.showMore, onMore: table.onMore }}
          className={classNames.table}
        />
      )}
    </>
  );
}

function TipBox({ props, chart: { tip, anchor, activeId, selectable, onTipLeave, words: { messages } } }: ChartBodyProps): ReactElement | null {
  if (tip === null) return null;
  return (
    <Tooltip anchor={anchor} size={tipSize(tip, selectable)} className={props.classNames?.tooltip} onPointerLeave={onTipLeave}>
      {props.renderTooltip?.(tip) ?? <TipContent tip={tip} activeId={activeId} inProgressLabel={messages.inProgress} noDataLabel={messages.noData} openLabel={selectable ? messages.instructionsSelect : undefined} />}
    </Tooltip>
  );
}

/** What is below the heading: the figures with what is pointed at, or the words for why there are none. */
export function ChartBody(given: ChartBodyProps): ReactElement {
  const { props, chart } = given;
  const { panel, table } = chart;
  return (
    <>
      {panel === null ? <Figures {...given} /> : <Panel {...given} panel={panel} />}
      {/* What was left out may be why there is nothing. */}
      {panel === null || panel.kind === 'empty' ? <Notes notes={chart.notes} className={props.classNames?.notes} /> : null}
      {panel === null && !table.shown ? <TipBox {...given} /> : null}
    </>
  );
}
