'use client';
import type { HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import type { Drawing } from '../chart/drawing.js';
import type { Highlight } from '../chart/highlight.js';
import type { LegendItem } from '../chart/legend.js';
import type { TableModel } from '../chart/table.js';
import type { Tip } from '../chart/tip.js';
import type { ChartTotal } from '../chart/total.js';
import type { ChartSentences } from '../chart/words.js';
import type { Box, Extent } from '../dom/place.js';
import { TimeAxis } from './Axis.js';
import { Backdrop } from './Backdrop.js';
import { ChartFigure } from './ChartFigure.js';
import { ChartSkeleton } from './ChartSkeleton.js';
import { DataTable } from './DataTable.js';
import { Frame, type FrameClassNames, type FrameProps } from './Frame.js';
import { Legend, type LegendProps } from './Legend.js';
import { LiveRegion } from './LiveRegion.js';
import { Notes } from './Notes.js';
import type { StatusNoteProps } from './StatusNote.js';
import { StatusPanel, type StatusPanelProps } from './StatusPanel.js';
import { TableSwitch } from './TableSwitch.js';
import { TipContent } from './TipContent.js';
import { Tooltip } from './Tooltip.js';

/** Class names of a host, by `data-part`. */
export type ChartClassNames = Omit<FrameClassNames, 'footer'> &
  Partial<Record<'legend' | 'plot' | 'axis' | 'tooltip' | 'table' | 'pending' | 'empty' | 'error' | 'notes' | 'summary', string>>;

/** A chart that is worked out: coordinates, texts and handlers, ready to be rendered. */
export interface ChartPrint {
  drawing: Drawing;
  highlight: Highlight | null;
  tip: Tip | null;
  activeId: string | null;
  summary: string;
  spoken: string;
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

export interface ChartViewProps {
  frame: Omit<FrameProps, 'children' | 'status' | 'actions' | 'classNames'>;
  ids: { title: string; summary: string; instructions: string; caption: string; hatch: string };
  classNames?: ChartClassNames | undefined;
  messages: ChartSentences;
  /** What is shown instead of figures; null where there are figures. */
  panel: Omit<StatusPanelProps, 'skeleton' | 'className'> | null;
  /** What the host shows instead of our panel or our tooltip. */
  custom: { panel?: ReactNode; tip?: ReactNode };
  note: StatusNoteProps | null;
  /** Every series has a pattern beside its colour. */
  patterns: boolean;
  /** Buckets can be pressed. */
  selectable: boolean;
  chart: ChartPrint;
  /** Above the chart, in every state. */
  strip?: ReactNode;
}

/** What a tooltip will roughly need, in pixels: names and shares, so wide for each character of an amount, and so high for each line. */
const TIP_NAMES = 204;
const TIP_CHARACTER = 6.5;
const TIP_HEAD = 96;
const TIP_ROW = 22;
/** The label and the share of a total are short. */
const TOTAL_LEAVES = 9;

const tipSize = ({ rows, total }: Tip): Extent => ({
  width: TIP_NAMES + TIP_CHARACTER * rows.reduce((most, { amount }) => Math.max(most, amount.length), (total?.amount.length ?? 0) - TOTAL_LEAVES),
  height: TIP_HEAD + rows.length * TIP_ROW,
});

function Panel({ panel, custom, chart, classNames = {} }: Pick<ChartViewProps, 'custom' | 'classNames' | 'chart'> & { panel: NonNullable<ChartViewProps['panel']> }): ReactElement {
  if (custom.panel !== undefined) return <div data-part={panel.kind} className={classNames[panel.kind]}>{custom.panel}</div>;
  // A key for each kind: in the same element, other words would count, and look, as if they had moved.
  const skeleton = <ChartSkeleton mark={panel.kind === 'pending' ? 'bars' : 'axes'} placeRef={chart.placeRef} />;
  return <StatusPanel key={panel.kind} {...panel} className={classNames[panel.kind]} skeleton={panel.kind === 'empty' ? <Backdrop timeAxis={<TimeAxis ticks={chart.drawing.timeTicks} />}>{skeleton}</Backdrop> : skeleton} />;
}

function Figures({ ids, chart, messages, patterns, selectable, classNames = {} }: ChartViewProps): ReactElement {
  const { drawing, highlight, unit, total, summary, plotRef, plotProps, legend, table, notes } = chart;
  const { shown, ...legendProps } = legend;
  return (
    <>
      {table.model === null ? (
        <>
          <ChartFigure
            {...{ ids, drawing, highlight, unit, total, summary, plotRef, patterns, selectable, classNames }}
            handlers={plotProps}
            roleDescription={messages.chartRole}
            instructions={selectable ? `${messages.instructions} ${messages.instructionsSelect}` : messages.instructions}
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
      <Notes notes={notes} className={classNames.notes} />
    </>
  );
}

function Tip({ chart: { tip, anchor, activeId, onTipLeave }, messages, custom, classNames = {} }: ChartViewProps): ReactElement | null {
  if (tip === null) return null;
  return (
    <Tooltip anchor={anchor} size={tipSize(tip)} className={classNames.tooltip} onPointerLeave={onTipLeave}>
      {custom.tip ?? <TipContent tip={tip} activeId={activeId} inProgressLabel={messages.inProgress} noDataLabel={messages.noData} />}
    </Tooltip>
  );
}

/** A whole chart component, rendered from what was worked out for it. */
export function ChartView(props: ChartViewProps): ReactElement {
  const { frame, classNames, messages, panel, note, chart, strip } = props;
  const { table } = chart;
  return (
    <Frame
      {...frame}
      classNames={classNames}
      lead={strip}
      status={note}
      actions={<TableSwitch shown={table.shown} disabled={panel !== null} onToggle={table.toggle} messages={messages} />}
    >
      {panel === null ? <Figures {...props} /> : <Panel panel={panel} custom={props.custom} chart={chart} classNames={classNames} />}
      {panel === null && !table.shown ? <Tip {...props} /> : null}
      <LiveRegion>{chart.spoken}</LiveRegion>
    </Frame>
  );
}
