import type { ReactElement } from 'react';
import type { ColorSlot } from '../chart/seriesColor.js';
import * as color from '../theme/color.js';

/** A tile for each pattern: its size, its strokes, and by how many degrees it is turned. They can be told apart without colour. */
const MOTIFS: readonly { size: number; d: string; turn: number }[] = [
  { size: 6, d: 'M0 3H6', turn: 45 },
  { size: 6, d: 'M0 3H6', turn: -45 },
  { size: 5, d: 'M0 2.5H5', turn: 0 },
  { size: 5, d: 'M0 2.5H5', turn: 90 },
  { size: 7, d: 'M0 3.5H7M3.5 0V7', turn: 45 },
  { size: 7, d: 'M0 3.5H7M3.5 0V7', turn: 0 },
  { size: 6, d: 'M2 3h2', turn: 0 },
  { size: 8, d: 'M0 6L4 2L8 6', turn: 0 },
  { size: 9, d: 'M0 4.5H9', turn: 60 },
  { size: 8, d: 'M2 2h2M6 6h2', turn: 30 },
];

const MEANT: readonly Exclude<ColorSlot, number>[] = ['other', 'unassigned', 'credit', 'credit-2', 'not-split'];
const motifOf = (slot: ColorSlot): number => (typeof slot === 'number' ? slot : MEANT.indexOf(slot) + 3) % MOTIFS.length;

/** `base` is unique in the page. */
export const patternId = (base: string, slot: ColorSlot): string => `${base}-${motifOf(slot)}`;

/** The dashes of a line, which tell lines apart as patterns do fills. */
export const dashOf = (slot: ColorSlot): string | undefined => [undefined, '7 3', '2 3', '9 3 2 3', '5 5', '12 4', '1 4', '8 2 2 2 2 2', '4 2', '14 3 3 3'][motifOf(slot)];

/** The patterns for the given colours, for a `<defs>`. */
export function Patterns({ base, slots }: { base: string; slots: readonly ColorSlot[] }): ReactElement {
  const used = [...new Set(slots.map(motifOf))];
  return (
    <>
      {used.map((motif) => {
        const { size, d, turn } = MOTIFS[motif] ?? { size: 6, d: '', turn: 0 };
        return (
          <pattern key={motif} id={`${base}-${motif}`} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
            <path d={d} fill="none" strokeWidth="1.6" strokeOpacity="0.75" style={{ stroke: color.white }} />
          </pattern>
        );
      })}
    </>
  );
}
