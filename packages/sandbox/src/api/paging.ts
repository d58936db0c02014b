import { hashText } from '../world/random.js';
import { badRequest } from './errors.js';

/** A page in Metronome's envelope. */
export interface Page<T> {
  data: T[];
  next_page: string | null;
}

/** The cursor of the repeated-cursor fault, which leads to the first page again and again. */
export const LOOPING_CURSOR = 'c2FuZGJveC1sb29w';

/** The cursor of the empty-page fault for a first page. `~n` after any cursor marks the nth empty page at that place. */
export const START_CURSOR = 'c2FuZGJveC1zdGFydA';

const EMPTY_MARK = /~\d+$/;

/** The request that a cursor belongs to, without its cursor. The service wants the body sent unchanged with each page. */
export const fingerprint = (...parts: readonly unknown[]): number => hashText(JSON.stringify(parts));

/** A cursor that resumes at a position of one particular request. */
export function cursorAt(position: readonly number[], request: number): string {
  return Buffer.from(JSON.stringify([request, ...position])).toString('base64url');
}

/** The position in a cursor; undefined for the start; 400 for a cursor of another request or of no request at all. */
export function positionOf(cursor: string | undefined, request: number): number[] | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  const bare = cursor.replace(EMPTY_MARK, '');
  if (bare === LOOPING_CURSOR || bare === START_CURSOR) return undefined;
  const [owner, ...position] = parse(bare);
  if (owner !== request || position.length === 0) throw badRequest('next_page does not belong to this request');
  return position;
}

function parse(cursor: string): number[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => Number.isSafeInteger(part)) ? (parts as number[]) : [];
  } catch {
    return [];
  }
}

/** One page of a list that is the same for every page of the request. */
export function pageOf<T>(items: readonly T[], cursor: string | undefined, limit: number, request: number): Page<T> {
  const start = positionOf(cursor, request)?.[0] ?? 0;
  const end = start + limit;
  return { data: items.slice(start, end), next_page: end < items.length ? cursorAt([end], request) : null };
}
