import { useState } from 'react';
import type { ChartModel } from '../chart/model.js';
import { selectionOf, type ChartSelection } from '../chart/selection.js';
import type { Controlled } from '../hooks/useControlled.js';
import { useActivePoint, type ActivePoint } from './useActivePoint.js';
import { usePlotKeys, type PlotKeys } from './usePlotKeys.js';
import { usePlotPointer, type PlotPointer } from './usePlotPointer.js';

export interface Explorer extends ActivePoint {
  /** Handlers of the plot. The object never changes. */
  plotProps: PlotKeys & PlotPointer;
}

export interface ExplorerOptions {
  activeBucket: Controlled<number | null>;
  onSelect: ((selection: ChartSelection) => void) | undefined;
}

/** The active point of a chart, moved and selected by keys and pointer. `scaled` is the domain of the value axis as drawn. */
export function useExplorer(model: ChartModel, scaled: readonly [number, number], { activeBucket, onSelect }: ExplorerOptions): Explorer {
  const point = useActivePoint(model, activeBucket);
  const select = (): void => {
    const selection = point.span === null ? null : selectionOf(model, point.span, point.series);
    if (selection !== null) onSelect?.(selection);
  };
  const keys = usePlotKeys(point, select);
  const pointer = usePlotPointer(point, model, scaled, select);
  // As stable as the handlers in it.
  const [plotProps] = useState(() => ({ ...keys, ...pointer }));
  return { ...point, plotProps };
}
