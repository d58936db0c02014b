'use client';
import { memo, type ReactElement } from 'react';
import type { BurnDownDrawing } from '../../chart/burnDown/drawing.js';
import { asMarks } from '../../dom/chartRoles.js';
import { paintOf } from '../../parts/paint.js';
import * as color from '../../theme/color.js';

/** Strokes are not scaled: a drawing that is stretched to its box keeps the weight of its lines. */
const LINE = { fill: 'none', strokeWidth: 2, strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const;

/** What is known as a line with the area below it; what is expected dashed, inside of the area that likely holds it. */
export const BurnDownMarks = memo(function BurnDownMarks({ drawing }: { drawing: BurnDownDrawing }): ReactElement {
  const { size, past, pastArea, expected, band, runOut, grid, zero } = drawing;
  const paint = paintOf(0);
  return (
    <svg data-part="marks" {...asMarks(size)}>
      <path data-part="grid" d={grid} fill="none" vectorEffect="non-scaling-stroke" />
      <path data-part="band" d={band} style={{ fill: paint }} fillOpacity={0.18} />
      <path data-part="past-area" d={pastArea} style={{ fill: paint }} fillOpacity={0.1} />
      <path data-part="zero" d={zero} fill="none" vectorEffect="non-scaling-stroke" />
      <path data-part="run-out" d={runOut} style={{ stroke: color.amber }} {...LINE} strokeWidth={4} strokeLinecap="round" />
      <path data-part="expected" d={expected} style={{ stroke: paint }} {...LINE} strokeDasharray="5 4" />
      <path data-part="past" d={past} style={{ stroke: paint }} {...LINE} />
    </svg>
  );
});
