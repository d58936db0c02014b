import type { DashboardMessages } from '../i18n/messages/dashboards.js';
import type { Tile } from './Tiles.js';

/** What a tile shows below its label. */
export type TileFigure = Pick<Tile, 'value' | 'note'>;

/** Stands where there is no value, for those who see: its note says why. */
export const DASH = '–';

export const WAITING: TileFigure = { value: null, note: null };
export const noFigure = ({ unavailableTitle }: DashboardMessages): TileFigure => ({ value: DASH, note: unavailableTitle });
