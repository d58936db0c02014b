'use client';
import { useMemo, type CSSProperties, type ForwardedRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { mergeRefs } from '../dom/mergeRefs.js';
import type { RootProps } from '../dom/rootProps.js';
import type { ChartProps } from './chartProps.js';
import { Frame, type FrameState } from './Frame.js';
import type { StatusNoteProps } from './StatusNote.js';
import { TableSwitch, type TableSwitchProps } from './TableSwitch.js';

/** What is around a chart: the state of its data, its name, its looks. */
export interface ChartSurroundings {
  loaded: { state: FrameState; isFetching: boolean; stale: boolean };
  words: Pick<TableSwitchProps, 'messages'>;
  ids: { title: string };
  /** What is shown instead of figures; null where there are figures. */
  panel: object | null;
  note: StatusNoteProps | null;
  /** Height in pixels of everything below the header. */
  height: number;
  themeStyle: CSSProperties;
  rootRef: RefObject<HTMLElement | null>;
  table: { shown: boolean; toggle: () => void };
}

export interface ChartViewProps {
  /** The component's own props. Others than these are not used here. */
  props: RootProps & Pick<ChartProps, 'title' | 'description' | 'headingLevel' | 'classNames'>;
  /** The host's ref. */
  outerRef: ForwardedRef<HTMLElement>;
  chart: ChartSurroundings;
  /** Above the chart, in every state. */
  strip?: ReactNode;
  /** The chart itself, or the words for why there is none. */
  children: ReactNode;
}

/** The frame of a chart component, rendered from what was worked out for it. */
export function ChartView({ props, outerRef, chart, strip, children }: ChartViewProps): ReactElement {
  const { panel, table, loaded, words, rootRef } = chart;
  const ref = useMemo(() => mergeRefs(outerRef, rootRef), [outerRef, rootRef]);
  return (
    <Frame
      props={props}
      rootRef={ref}
      loaded={loaded}
      title={props.title}
      titleId={chart.ids.title}
      description={props.description}
      themeStyle={chart.themeStyle}
      height={chart.height}
      lead={strip}
      status={chart.note}
      actions={<TableSwitch shown={table.shown} disabled={panel !== null} onToggle={table.toggle} messages={words.messages} />}
    >
      {children}
    </Frame>
  );
}
