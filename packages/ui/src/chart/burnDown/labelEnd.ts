import type { BurnDownDrawing } from './drawing.js';

/** Height of the name of a line, in pixels. */
const LABEL = 18;

/** The end of the plot at which the names of its lines cover fewer stops of the balance: a balance runs down, and crosses a low line at one of them. */
export function labelEnd({ stops, references, size: { height } }: Pick<BurnDownDrawing, 'stops' | 'references' | 'size'>): 'start' | 'end' {
  const covered = stops.filter(({ top }) =>
    references.some(({ share, labelTop }) => {
      const below = labelTop === null ? -1 : (top - share) * height - labelTop;
      return below >= 0 && below <= LABEL;
    }),
  );
  return covered.filter(({ share }) => share < 0.5).length > covered.length / 2 ? 'end' : 'start';
}
