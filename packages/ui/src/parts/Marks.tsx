'use client';
import { memo, type ComponentType, type ReactElement } from 'react';
import type { MarkPath } from '../chart/barPaths.js';
import type { Brush, Drawing, DrawnSeries } from '../chart/drawing.js';
import { asMarks } from '../dom/chartRoles.js';
import * as color from '../theme/color.js';
import { paintOf } from './paint.js';
import { dashOf, patternId, Patterns } from './patterns.js';

interface SeriesProps {
  series: DrawnSeries;
  strokeWidth: number | null;
  /** Ids of the hatch for what is in progress, and of this series' pattern, or null. */
  hatch: string;
  pattern: string | null;
}

/** Strokes are not scaled: a drawing that is stretched to its box keeps the weight of its lines. */
const LINE = { fill: 'none', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const;

function Line({ path, paint, dash }: { path: MarkPath; paint: string; dash?: string | undefined }): ReactElement {
  return (
    <>
      {path.complete === '' ? null : <path d={path.complete} style={{ stroke: paint }} strokeDasharray={dash} {...LINE} />}
      {path.partial === '' ? null : <path d={path.partial} style={{ stroke: paint }} strokeDasharray="2 5" {...LINE} />}
    </>
  );
}

const Stroked = ({ series, strokeWidth }: SeriesProps): ReactElement => {
  const style = { stroke: paintOf(series.color) };
  return (
    <>
      {series.complete === '' ? null : <path d={series.complete} style={style} strokeWidth={strokeWidth ?? 1} fill="none" />}
      {series.partial === '' ? null : <path d={series.partial} style={style} strokeWidth={strokeWidth ?? 1} fill="none" strokeDasharray="2 2" />}
    </>
  );
};

const Filled = ({ series, hatch, pattern }: SeriesProps): ReactElement => {
  const paint = paintOf(series.color);
  const soft = series.rim === null ? 1 : 0.22;
  return (
    <>
      {series.complete === '' ? null : <path d={series.complete} style={{ fill: paint }} fillOpacity={soft} />}
      {series.complete === '' || pattern === null ? null : <path d={series.complete} fill={`url(#${pattern})`} />}
      {series.partial === '' ? null : (
        <>
          <path d={series.partial} style={{ fill: paint }} fillOpacity={soft * 0.6} />
          {/* The outline has the full colour: the paler fill alone has too little contrast with the background. */}
          <path d={series.partial} fill={`url(#${hatch})`} style={series.rim === null ? { stroke: paint } : undefined} vectorEffect="non-scaling-stroke" />
        </>
      )}
      {series.rim === null ? null : <Line path={series.rim} paint={paint} />}
    </>
  );
};

const Lined = ({ series, pattern }: SeriesProps): ReactElement => <Line path={series} paint={paintOf(series.color)} dash={pattern === null ? undefined : dashOf(series.color)} />;

const BRUSHES: Record<Brush, ComponentType<SeriesProps>> = { fill: memo(Filled), stroke: memo(Stroked), line: memo(Lined) };

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
        {series.map((one) => {
          const Painted = BRUSHES[one.brush];
          return <Painted key={one.id} series={one} strokeWidth={strokeWidth} hatch={hatch} pattern={patterns ? patternId(hatch, one.color) : null} />;
        })}
      </g>
      <path data-part="zero" d={zero} fill="none" vectorEffect="non-scaling-stroke" />
      {net === null ? null : (
        <g data-part="net">
          <path d={net.complete + net.partial} style={{ stroke: color.white }} {...LINE} strokeWidth={4} strokeOpacity={0.85} />
          <Line path={net} paint={color.grayDark} />
        </g>
      )}
    </svg>
  );
});
