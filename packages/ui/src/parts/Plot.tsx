'use client';
import type { CSSProperties, HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import type { ChartTotal } from '../chart/total.js';
import { asPlot, type PlotIds, type PlotValue } from '../dom/chartRoles.js';
import { Figure } from './Plot.styles.js';

export interface PlotProps {
  ids: PlotIds;
  roleDescription: string;
  value: PlotValue;
  /** How to explore it by keyboard. */
  instructions: string;
  plotRef: Ref<HTMLDivElement>;
  plotProps: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onKeyUp' | 'onPointerMove' | 'onPointerDown' | 'onPointerLeave' | 'onBlur' | 'onClick'>;
  valueAxis: ReactNode;
  timeAxis: ReactNode;
  /** Name of the unit, above the axis; null for currencies, whose sign is in the labels. */
  unit: string | null;
  /** Of the whole range, beside the unit. */
  total: ChartTotal | null;
  /** Width of the value axis in pixels at the usual font size; it grows with the reader's font. */
  gutter: number;
  selectable: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Axes around the plot. The plot is a single tab stop, and handles keys and pointer for all the marks in it. */
export function Plot(props: PlotProps): ReactElement {
  const { ids, roleDescription, value, instructions, plotRef, plotProps, valueAxis, timeAxis, unit, total, gutter, selectable, className, children } = props;
  const gutterStyle: CSSProperties & Record<'--mb-gutter', string> = { '--mb-gutter': `${gutter / 16}rem` };
  return (
    <Figure data-part="figure" data-unit={unit ?? undefined} style={gutterStyle}>
      {valueAxis}
      <div ref={plotRef} data-part="plot" className={className} data-selectable={selectable || undefined} {...asPlot(ids, roleDescription, value)} {...plotProps}>
        {unit === null ? null : (
          <span data-part="unit" aria-hidden="true">
            <span>{unit}</span>
            {total === null ? null : (
              <span data-part="range-total">
                {total.label} <b>{total.amount}</b>
              </span>
            )}
          </span>
        )}
        {children}
      </div>
      {timeAxis}
      <p hidden id={ids.instructions}>
        {instructions}
      </p>
    </Figure>
  );
}
