import type { SeriesRole } from '../../view/common.js';

/**
 * The id of a series: its role, then its values as JSON, such as `group:["us-east-1"]` or `unassigned:[null]`. So no name that a
 * customer can think of collides with another or with the library's own. A key that the row lacks is `[]`.
 */
export const seriesId = (role: SeriesRole, parts: readonly (string | null | undefined)[]): string =>
  `${role}:${JSON.stringify(parts.map((part) => (part === undefined ? [] : part)))}`;
