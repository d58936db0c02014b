import type { SeriesRole } from '../../view/common.js';

/**
 * The id of a series: its role, then its values as JSON, so that no name a customer can think of collides with another or with
 * the library's own: `group:["us-east-1"]`, `unassigned:[null]`. A value that the row does not have at all is `[]`.
 */
export const seriesId = (role: SeriesRole, parts: readonly (string | null | undefined)[]): string =>
  `${role}:${JSON.stringify(parts.map((part) => (part === undefined ? [] : part)))}`;
