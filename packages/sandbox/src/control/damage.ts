import { LOOPING_CURSOR, START_CURSOR } from '../api/paging.js';
import type { Fields } from '../api/fields.js';
import type { Fault } from './faults.js';

const MALFORMED = '12abc';

type Json = Record<string, unknown>;

const USUAL_PATHS = ['data[0].value', 'data[0].balance', 'data[0].balances[0].balance', 'data[0].total', 'data[0].alert.threshold', 'data[0].list_rate.price', 'data.balance', 'data.total', 'data[0].name'];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Replaces the value at a path such as `data[3].line_items[0].total`; false if there is no such place. */
function replaceAt(body: Json, path: string): boolean {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop();
  let place: unknown = body;
  for (const key of keys) place = isJson(place) ? place[key] : undefined;
  if (last === undefined || !isJson(place) || !(last in place)) return false;
  place[last] = MALFORMED;
  return true;
}

/** The object that holds `next_page`: the envelope, or `pagination` within it. */
function pagerOf(body: Json): Json | undefined {
  const inside = body['pagination'];
  if (isJson(inside)) return inside;
  return 'next_page' in body ? body : undefined;
}

function emptied(body: Json, cursor: string | undefined, endless: boolean): void {
  const pager = pagerOf(body);
  const [place = START_CURSOR, count] = (cursor ?? START_CURSOR).split('~');
  if (!pager || (count !== undefined && !endless)) return;
  pager['next_page'] = `${place === '' ? START_CURSOR : place}~${String(Number(count ?? 0) + 1)}`;
  body['data'] = [];
}

/** The cursor of a request, wherever its endpoint takes it. */
export function cursorIn(query: Fields, body: Fields): string | undefined {
  const cursor = query['next_page'] ?? body['next_page'] ?? body['cursor'];
  return typeof cursor === 'string' ? cursor : undefined;
}

/** Damages the body of an answer in place, as a fault asks. */
export function damage(body: unknown, { kind, value }: Fault, cursor: string | undefined): void {
  if (!isJson(body)) return;
  if (kind === 'malformed') (value === undefined ? USUAL_PATHS : [value]).some((path) => replaceAt(body, path));
  if (kind === 'empty-page') emptied(body, cursor, value === 'endless');
  const pager = kind === 'repeated-cursor' ? pagerOf(body) : undefined;
  if (pager) pager['next_page'] = LOOPING_CURSOR;
}
