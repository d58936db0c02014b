import { useRef, useState } from 'react';
import { fitsInto, outerWidth, type PlotSize } from '../chart/plotSize.js';

export interface PlotRoom {
  /** Null until it is measured, as on a server. */
  measured: PlotSize | null;
  /** Width of the whole component, to estimate the plot from while that is not measured. */
  outer: number;
  /** To be called with the measured size of the plot, and the size that it is drawn for. */
  onPlotSize: (drawn: PlotSize, size: PlotSize) => void;
  /** To be called with the measured size of the skeleton in its place, while there is nothing to draw. */
  onPlaceSize: (size: PlotSize) => void;
}

/** What was measured last: the plot itself, or the width of the whole component. */
interface Measured {
  plot: PlotSize | null;
  outer: number | null;
}

/** The width and height that a plot has. */
export function usePlotRoom(initialWidth: number): PlotRoom {
  const [room, setRoom] = useState<Measured>({ plot: null, outer: null });
  // The drawing for it may still be on its way, so a size is not compared with what is on screen.
  const latest = useRef(room);
  // No update that changes nothing: React would render the chart a second time with the next one.
  const take = (plot: PlotSize | null, outer: number | null): void => {
    latest.current = { plot, outer };
    setRoom(latest.current);
  };
  return {
    measured: room.plot,
    outer: room.outer ?? initialWidth,
    onPlotSize: (drawn, size) => {
      if (!fitsInto(latest.current.plot ?? drawn, size)) take(size, null);
    },
    onPlaceSize: ({ width }) => {
      const outer = outerWidth(width);
      if (latest.current.outer !== outer) take(null, outer);
    },
  };
}
