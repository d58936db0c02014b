import type { ChartModel } from './model.js';
import type { ColorSlot } from './seriesColor.js';
import type { Drawing } from './drawing.js';

/** What marks the active span, in shares of the plot (0 to 1), so that nothing has to be measured. */
export interface Highlight {
  kind: 'band' | 'rule';
  /** Centre of the span and its width along the time axis. */
  centre: number;
  width: number;
  /** The dot on each line. */
  dots: readonly { id: string; color: ColorSlot; top: number; active: boolean }[];
  /** The segment of the active series in a stack. */
  segment: { top: number; height: number; width: number } | null;
}

export function highlightOf(model: ChartModel, { size, time, value }: Drawing, span: number, series: number | null): Highlight {
  const share = (at: number): number => value.position(at) / size.height;
  const isBar = model.mark === 'bar';
  const dots = isBar
    ? []
    : model.visible.flatMap(({ series: { id }, color }, index) => {
        const number = model.columns[index]?.[span] ?? Number.NaN;
        const at = model.bands[index]?.[span];
        return Number.isNaN(number) || at === undefined ? [] : [{ id, color, top: share(at[0] < 0 ? at[0] : at[1]), active: index === series }];
      });
  const band = isBar && series !== null ? model.bands[series]?.[span] : undefined;
  return {
    kind: isBar ? 'band' : 'rule',
    centre: time.centre(span) / size.width,
    width: time.slot / size.width,
    dots,
    segment: band === undefined || band[0] === band[1] ? null : { top: share(band[1]), height: share(band[0]) - share(band[1]), width: Math.max(time.bar, 3) / size.width },
  };
}
