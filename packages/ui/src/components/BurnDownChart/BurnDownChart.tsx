'use client';
import { forwardRef, useMemo, type ReactElement, type ReactNode } from 'react';
import type { BurnDown, Instant } from '@meterboard/data';
import type { Loadable } from '../../hooks/loadState.js';
import { runOutWords } from '../../i18n/outlook.js';
import type { ChartClassNames } from '../../parts/chartProps.js';
import { ChartSkeleton } from '../../parts/ChartSkeleton.js';
import { ChartView } from '../../parts/ChartView.js';
import type { FramedProps } from '../../parts/Frame.js';
import type { NoticesProps } from '../../parts/Notice.js';
import { StatusPanel, type StatusPanelProps } from '../../parts/StatusPanel.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { Basis, Lead, Moments } from './BurnDownChart.styles.js';
import { BurnDownFigure } from './BurnDownFigure.js';
import type { BurnDownTip } from './describe.js';
import type { BurnDownPrint } from './print.js';
import { burnDownTable } from './table.js';
import { useBurnDownChart, type BurnDownInputs, type BurnDownState } from './useBurnDownChart.js';

export type BurnDownChartProps = BurnDownInputs &
  FramedProps &
  NoticesProps &
  SettingsProps &
  Loadable<BurnDown> & {
    description?: ReactNode;
    /** The moment pointed at, or null. One between two stops of the chart stands for the earlier of them. */
    activeAt?: Instant | null | undefined;
    defaultActiveAt?: Instant | null | undefined;
    onActiveAtChange?: ((at: Instant | null) => void) | undefined;
    /** Replaces the content of the tooltip; its box and behaviour stay. */
    renderTooltip?: ((tip: BurnDownTip) => ReactNode) | undefined;
    classNames?: ChartClassNames | undefined;
  };

/**
 * How a balance runs down: what was left so far, what will be left if usage goes on as it does, and between which amounts and days that
 * likely lies. Grants that would expire unused, and the day on which nothing is left, are marked.
 *
 * ```tsx
 * import { balanceHistory, projectBurnDown, type BalancesView, type SpendView } from '@meterboard/data';
 * import { BurnDownChart } from '@meterboard/ui';
 * import { useMemo } from 'react';
 *
 * function CreditsOverTime({ balances, spend }: { balances: BalancesView; spend: SpendView }) {
 *   const burnDown = useMemo(() => projectBurnDown(balances, spend), [balances, spend]);
 *   const history = useMemo(() => balanceHistory(balances, spend.unit), [balances, spend]);
 *   return <BurnDownChart title="Credits over time" data={burnDown} history={history} />;
 * }
 * ```
 */
export const BurnDownChart = forwardRef<HTMLElement, BurnDownChartProps>(function BurnDownChart(props, ref) {
  const chart = useBurnDownChart(props);
  const { print, panel, notes } = chart;
  return (
    <ChartView props={props} outerRef={ref} chart={chart} strip={<Outlook chart={chart} className={props.classNames?.summary} />}>
      {print === null ? panel === null ? null : <Instead props={props} chart={chart} panel={panel} /> : <Figures props={props} chart={chart} print={print} />}
      <Basis notes={notes} className={props.classNames?.notes} />
    </ChartView>
  );
});

/** The day on which nothing is left. It keeps its room where there is none to tell. */
function Outlook({ chart: { print, words }, className }: { chart: BurnDownState; className: string | undefined }): ReactElement {
  if (print === null) return <Lead data-part="summary" className={className} aria-hidden="true" />;
  const { value, note } = runOutWords(print.view, words);
  return (
    <Lead data-part="summary" className={className}>
      <span>{words.messages.runOut}</span> <strong>{value}</strong>
      <span>{note}</span>
    </Lead>
  );
}

interface PartProps {
  props: BurnDownChartProps;
  chart: BurnDownState;
}

function Instead({ props, chart, panel }: PartProps & { panel: Omit<StatusPanelProps, 'skeleton' | 'className'> }): ReactElement {
  const { kind } = panel;
  const className = props.classNames?.[kind];
  const custom = kind === 'empty' ? props.renderEmpty?.() : kind === 'error' ? props.renderError?.(chart.loaded.error, chart.loaded.retry) : undefined;
  if (custom !== undefined) return <div data-part={kind} className={className}>{custom}</div>;
  // A key for each kind: in the same element, other words would count, and look, as if they had moved.
  return <StatusPanel key={kind} {...panel} className={className} skeleton={<ChartSkeleton mark="axes" placeRef={chart.placeRef} />} />;
}

function Figures({ props, chart, print }: PartProps & { print: BurnDownPrint }): ReactElement {
  const { table, words, ids } = chart;
  const { stops, events, view } = print;
  const model = useMemo(() => (table.shown ? burnDownTable(props.title, stops, events, view.unit, words) : null), [table.shown, props.title, stops, events, view, words]);
  return model === null ? <BurnDownFigure props={props} chart={chart} print={print} /> : <Moments model={model} captionId={ids.caption} className={props.classNames?.table} />;
}
