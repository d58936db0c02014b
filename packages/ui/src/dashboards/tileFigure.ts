import type { Tile } from './Tiles.js';

/** What a tile shows below its label. */
export type TileFigure = Pick<Tile, 'value' | 'note'>;

/** Stands where there is no value. */
export const DASH = '–';

export const WAITING: TileFigure = { value: null, note: null };
export const NO_FIGURE: TileFigure = { value: DASH, note: null };
