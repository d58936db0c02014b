'use client';
import { memo, type ReactElement, type SVGAttributes } from 'react';
import type { MarkPath } from '../chart/barPaths.js';
import type { Drawing, DrawnSeries } from '../chart/drawing.js';
import { asMarks } from '../dom/chartRoles.js';
import * as color from '../theme/color.js';
import { paintOf } from './paint.js';
import { dashOf, patternId, Patterns } from './patterns.js';

type Path = SVGAttributes<SVGPathElement> & { d: string };

interface Strokes {
  strokeWidth: number | null;
  /** Ids of the hatch for what is in progress, and of this series' pattern, or null. */
  hatch: string;
  pattern: string | null;
}

/** Strokes are not scaled: a drawing that is stretched to its box keeps the weight of its lines. */
const LINE = { fill: 'none', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const;

const lined = ({ complete, partial }: MarkPath, paint: string, dash?: string): readonly Path[] => [
  { d: complete, style: { stroke: paint }, strokeDasharray: dash, ...LINE },
  { d: partial, style: { stroke: paint }, strokeDasharray: '2 5', ...LINE },
];

const stroked = ({ complete, partial }: MarkPath, paint: string, width: number | null): readonly Path[] => {
  const line = { style: { stroke: paint }, strokeWidth: width ?? 1, fill: 'none' };
  return [
    { d: complete, ...line },
    { d: partial, ...line, strokeDasharray: '2 2' },
  ];
};

const filled = ({ complete, partial, rim }: DrawnSeries, paint: string, { hatch, pattern }: Strokes): readonly Path[] => {
  const soft = rim === null ? 1 : 0.22;
  return [
    { d: complete, style: { fill: paint }, fillOpacity: soft },
    { d: pattern === null ? '' : complete, fill: `url(#${pattern})` },
    { d: partial, style: { fill: paint }, fillOpacity: soft * 0.6 },
    // The outline has the full colour: the paler fill alone has too little contrast with the background.
    { d: partial, fill: `url(#${hatch})`, style: rim === null ? { stroke: paint } : undefined, vectorEffect: 'non-scaling-stroke' },
    ...(rim === null ? [] : lined(rim, paint)),
  ];
};

function pathsOf(series: DrawnSeries, strokes: Strokes): readonly Path[] {
  const paint = paintOf(series.color);
  if (series.brush === 'fill') return filled(series, paint, strokes);
  return series.brush === 'line' ? lined(series, paint, strokes.pattern === null ? undefined : dashOf(series.color)) : stroked(series, paint, strokes.strokeWidth);
}

/** Elements for those that draw something. No components, of which each would be rendered again with every refresh only to say the same. */
const drawn = (id: string, paths: readonly Path[]): (ReactElement | null)[] => paths.map((path, place) => (path.d === '' ? null : <path key={`${id} ${place}`} {...path} />));

export interface MarksProps {
  drawing: Drawing;
  /** Id of the hatch pattern, unique in the page. */
  hatch: string;
  patterns: boolean;
}

/** The marks: one or two paths for each series, and nothing that moves. Stretches to its box, so markup from the server fits any width. */
export const Marks = memo(function Marks({ drawing: { size, series, strokeWidth, net, grid, zero }, hatch, patterns }: MarksProps): ReactElement {
  return (
    <svg data-part="marks" {...asMarks(size)}>
      {series.some(({ partial, brush }) => partial !== '' && brush === 'fill') ? (
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M1 0V5" strokeWidth="2" style={{ stroke: color.white }} strokeOpacity="0.65" />
          </pattern>
        </defs>
      ) : null}
      {patterns ? (
        <defs>
          <Patterns base={hatch} slots={series.map((one) => one.color)} />
        </defs>
      ) : null}
      <path data-part="grid" d={grid} fill="none" vectorEffect="non-scaling-stroke" />
      <g data-part="series">
        {series.flatMap((one) => drawn(one.id, pathsOf(one, { strokeWidth, hatch, pattern: patterns ? patternId(hatch, one.color) : null })))}
      </g>
      <path data-part="zero" d={zero} fill="none" vectorEffect="non-scaling-stroke" />
      {net === null ? null : (
        <g data-part="net">
          <path d={net.complete + net.partial} style={{ stroke: color.white }} {...LINE} strokeWidth={4} strokeOpacity={0.85} />
          {drawn('', lined(net, color.grayDark))}
        </g>
      )}
    </svg>
  );
});
