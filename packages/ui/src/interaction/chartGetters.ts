import type { ButtonHTMLAttributes, CSSProperties, HTMLAttributes, RefCallback, SVGAttributes } from 'react';
import type { LegendItem } from '../chart/legend.js';
import { asLiveRegion, asMarks, asPlot, asToggle, asToolbar } from '../dom/chartRoles.js';
import { mergeProps } from '../dom/mergeProps.js';
import { mergeRefs } from '../dom/mergeRefs.js';
import type { ChartState } from './chartState.js';

type ElementProps = HTMLAttributes<HTMLElement>;
type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement>;
interface DataProps {
  'data-part': string;
  'data-state'?: string;
  'data-busy'?: true | undefined;
  'data-stale'?: string | undefined;
}

/** Attributes and handlers for elements of one's own. Each getter takes more of them; handlers of both run, the host's first. */
export interface ChartGetters {
  /** The element around all of it: where it stands, and a press outside of it closes the tooltip. */
  getRootProps: (own?: ElementProps) => ElementProps & DataProps & { ref: RefCallback<HTMLElement> };
  /** The heading, which names the chart. */
  getTitleProps: (own?: ElementProps) => ElementProps;
  /** The box that is drawn in: the one tab stop, for arrow keys, Home, End, Escape and the pointer. Its size is what is drawn for. */
  getPlotProps: (own?: ElementProps) => ElementProps & DataProps & { ref: RefCallback<HTMLDivElement> };
  /** The `svg` in the plot that `drawing` is printed into. It must not take the pointer: `pointer-events: none` is set. */
  getMarksProps: (own?: SVGAttributes<SVGSVGElement>) => SVGAttributes<SVGSVGElement>;
  /** What the drawing shows, in words. Give it any element; hide it from the eye if you like, never from screen readers. */
  getSummaryProps: (own?: ElementProps) => ElementProps;
  /** How to walk the drawing: hidden, and read out with it. */
  getInstructionsProps: (own?: ElementProps) => ElementProps;
  /** The row of buttons that hide and show series: one tab stop, arrow keys inside. */
  getLegendProps: (own?: ElementProps) => ElementProps;
  /** One of its buttons. With Alt, Control or Command a press shows that series alone. */
  getLegendButtonProps: (item: LegendItem, own?: ButtonProps) => ButtonProps;
  /** The box with the figures of the active bucket; render it while `tip` is not null, where `anchor()` says. */
  getTooltipProps: (own?: ElementProps) => ElementProps & DataProps;
  /** Speaks the place that a key led to. Render it always, or screen readers miss its first text. */
  getLiveRegionProps: (own?: ElementProps) => ElementProps;
  /** The button between the drawing and its table. `table.model` is there while the table is shown. */
  getTableSwitchProps: (own?: ButtonProps) => ButtonProps;
}

const THROUGH: CSSProperties = { pointerEvents: 'none' };

type Places = Pick<ChartGetters, 'getRootProps' | 'getTitleProps' | 'getPlotProps' | 'getMarksProps' | 'getSummaryProps' | 'getInstructionsProps'>;

function drawingGetters({ ids, words: { messages }, loaded, themeStyle, rootRef, plotRef, plotProps, drawing, summary, selectable }: ChartState): Places {
  return {
    getRootProps: (own) =>
      mergeProps({ ref: mergeRefs(rootRef), 'aria-labelledby': ids.title, style: themeStyle, 'data-part': 'root', 'data-state': loaded.state, 'data-busy': loaded.isFetching || undefined, 'data-stale': loaded.stale ? 'true' : undefined }, own),
    getTitleProps: (own) => mergeProps({ id: ids.title }, own),
    getPlotProps: (own) =>
      mergeProps({ ref: plotRef, ...asPlot({ titleId: ids.title, summaryId: ids.summary, instructionsId: ids.instructions, roleDescription: messages.chartRole }), ...plotProps, 'data-part': 'plot' }, own),
    getMarksProps: (own) => mergeProps({ ...asMarks(drawing.size), style: THROUGH }, own),
    getSummaryProps: (own) => mergeProps({ id: ids.summary, children: summary }, own),
    getInstructionsProps: (own) => mergeProps({ id: ids.instructions, hidden: true, children: selectable ? `${messages.instructions} ${messages.instructionsSelect}` : messages.instructions }, own),
  };
}

type Controls = Omit<ChartGetters, keyof Places>;

function controlGetters({ words: { messages }, legend, table, spoken, onTipLeave }: ChartState): Controls {
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
    getLiveRegionProps: (own) => mergeProps({ ...asLiveRegion, children: spoken }, own),
    getTableSwitchProps: (own) => mergeProps<ButtonProps, ButtonProps>({ type: 'button', onClick: table.toggle, children: table.shown ? messages.viewAsChart : messages.viewAsTable }, own),
  };
}

/** The prop getters of a chart, for markup of one's own with our keyboard, pointer and screen reader behaviour. */
export function chartGetters(chart: ChartState): ChartGetters {
  return { ...drawingGetters(chart), ...controlGetters(chart) };
}
