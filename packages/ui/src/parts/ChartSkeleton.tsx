import type { ReactElement, Ref } from 'react';

const HEIGHTS = [38, 52, 45, 63, 58, 71, 49, 66, 80, 74, 59, 68, 84, 77, 62, 70];

/** The faint picture of a chart that is loading, or bare axes. It has no numbers that could be taken for figures. */
export function ChartSkeleton({ mark, placeRef }: { mark: 'bars' | 'axes'; placeRef: Ref<SVGSVGElement> }): ReactElement {
  return (
    <svg ref={placeRef} width="100%" height="100%" viewBox="0 0 160 100" preserveAspectRatio="none" focusable="false">
      {[10, 40, 70].map((y) => (
        <path key={y} d={`M0 ${y}H160`} stroke="currentColor" strokeOpacity="0.6" vectorEffect="non-scaling-stroke" />
      ))}
      <path d="M0 99.5H160" stroke="currentColor" vectorEffect="non-scaling-stroke" />
      {mark === 'bars' ? HEIGHTS.map((height, index) => <rect key={index} x={index * 10 + 1.6} y={99.5 - height * 0.9} width="6.8" height={height * 0.9} rx="0.6" fill="currentColor" fillOpacity="0.7" />) : null}
    </svg>
  );
}
