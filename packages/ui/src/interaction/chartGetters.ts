import type { ButtonHTMLAttributes, CSSProperties, HTMLAttributes, RefCallback, SVGAttributes } from 'react';
import type { LegendItem } from '../chart/legend.js';
import { asMarks, asPlot, asToggle, asToolbar } from '../dom/chartRoles.js';
import { mergeProps } from '../dom/mergeProps.js';
import { mergeRefs } from '../dom/mergeRefs.js';
import type { ChartState } from './useChartState.js';

type ElementProps = HTMLAttributes<HTMLElement>;
type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement>;
interface DataProps {
  'data-part': string;
  'data-state'?: string;
  'data-busy'?: true | undefined;
  'data-stale'?: string | undefined;
}

/** Attributes and handlers for your own elements. Each getter takes more of them and merges them in: of two handlers both run, yours first. */
export interface ChartGetters {
  /** The element around the whole chart. It carries the state in `data-state`, and a press outside of it closes the tooltip. */
  getRootProps: (own?: ElementProps) => ElementProps & DataProps & { ref: RefCallback<HTMLElement> };
  /** The heading, which names the chart. */
  getTitleProps: (own?: ElementProps) => ElementProps;
  /**
   * The box that contains the drawing, which is made for its size. It is the one tab stop, and handles the arrow keys, Home, End, Escape and
   * the pointer. Screen readers get it as a slider, whose value is the summary, then the point that a key moved to, in a sentence.
   */
  getPlotProps: (own?: ElementProps) => ElementProps & DataProps & { ref: RefCallback<HTMLDivElement> };
  /** The `svg` inside the plot, for the paths of `drawing`. Pointer events go through it to the plot. */
  getMarksProps: (own?: SVGAttributes<SVGSVGElement>) => SVGAttributes<SVGSVGElement>;
  /** What the drawing shows, in words, for those who see. Use any element, or none: screen readers get the same words from the plot. */
  getSummaryProps: (own?: ElementProps) => ElementProps;
  /** How to explore the drawing by keyboard: hidden, and read out together with it. */
  getInstructionsProps: (own?: ElementProps) => ElementProps;
  /** The row of buttons that hide and show series: one tab stop, with arrow keys between the buttons. */
  getLegendProps: (own?: ElementProps) => ElementProps;
  /** One of its buttons. A press with Alt, Control or Command shows that series alone. */
  getLegendButtonProps: (item: LegendItem, own?: ButtonProps) => ButtonProps;
  /** The box with the figures of the active bucket. Render it while `tip` is not null, at the place that `anchor()` returns. */
  getTooltipProps: (own?: ElementProps) => ElementProps & DataProps;
  /** The button that switches between drawing and table. `table.model` is null unless the table is shown. */
  getTableSwitchProps: (own?: ButtonProps) => ButtonProps;
}

const THROUGH: CSSProperties = { pointerEvents: 'none' };

type Places = Pick<ChartGetters, 'getRootProps' | 'getTitleProps' | 'getPlotProps' | 'getMarksProps' | 'getSummaryProps' | 'getInstructionsProps'>;

function drawingGetters({ ids, words: { messages }, loaded, themeStyle, rootRef, plotRef, plotProps, drawing, summary, value, instructions }: ChartState): Places {
  return {
    getRootProps: (own) =>
      mergeProps({ ref: mergeRefs(rootRef), 'aria-labelledby': ids.title, style: themeStyle, 'data-part': 'root', 'data-state': loaded.state, 'data-busy': loaded.isFetching || undefined, 'data-stale': loaded.stale ? 'true' : undefined }, own),
    getTitleProps: (own) => mergeProps({ id: ids.title }, own),
    getPlotProps: (own) =>
      mergeProps({ ref: plotRef, ...asPlot(ids, messages.chartRole, value), ...plotProps, 'data-part': 'plot' }, own),
    getMarksProps: (own) => mergeProps({ ...asMarks(drawing.size), style: THROUGH }, own),
    getSummaryProps: (own) => mergeProps({ children: summary, suppressHydrationWarning: true }, own),
    getInstructionsProps: (own) => mergeProps({ id: ids.instructions, hidden: true, children: instructions }, own),
  };
}

type Controls = Omit<ChartGetters, keyof Places>;

function controlGetters({ words: { messages }, legend, table, onTipLeave }: ChartState): Controls {
  return {
    getLegendProps: (own) => mergeProps({ ...asToolbar(messages.legend), ...legend.toolbarProps }, own),
    getLegendButtonProps: (item, own) =>
      mergeProps<ButtonProps, ButtonProps>(
        {
          ...asToggle(!item.hidden, legend.items.indexOf(item) === legend.focusIndex),
          onClick: (event) => {
            legend.onToggle(item.id, event.altKey || event.ctrlKey || event.metaKey);
          },
        },
        own,
      ),
    getTooltipProps: (own) => mergeProps({ role: 'tooltip', 'data-part': 'tooltip', onPointerLeave: onTipLeave }, own),
    getTableSwitchProps: (own) => mergeProps<ButtonProps, ButtonProps>({ type: 'button', onClick: table.toggle, children: table.shown ? messages.viewAsChart : messages.viewAsTable }, own),
  };
}

/**
 * The prop getters of a chart: our keyboard, pointer and screen reader behaviour for your own markup.
 *
 * ```tsx
 * import { chartGetters, paintOf, useUsageChart } from '@meterboard/ui';
 *
 * function Sparkline() {
 *   const chart = useUsageChart({ title: 'CPU hours', data: view });
 *   const get = chartGetters(chart);
 *   return (
 *     <section {...get.getRootProps()}>
 *       <h3 {...get.getTitleProps()}>CPU hours</h3>
 *       <p {...get.getSummaryProps()} />
 *       <p {...get.getInstructionsProps()} />
 *       <div {...get.getPlotProps({ style: { height: 80 } })}>
 *         <svg {...get.getMarksProps({ width: '100%', height: '100%' })}>
 *           {chart.drawing.series.map(({ id, complete, color }) => <path key={id} d={complete} fill={paintOf(color)} />)}
 *         </svg>
 *       </div>
 *     </section>
 *   );
 * }
 * ```
 */
export function chartGetters(chart: ChartState): ChartGetters {
  return { ...drawingGetters(chart), ...controlGetters(chart) };
}
