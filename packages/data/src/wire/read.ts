import { decimal, type Decimal } from '../exact/decimal.js';
import { DecimalSyntaxError, WireFormatError } from '../errors.js';
import { epochOf } from '../time/instant.js';

/** A number as JSON.parse gives it, or decimal text from a parser that keeps every digit. */
export type WireAmount = number | string;

/** A place in the answer; spelled out as a path only if something is wrong there. */
export interface Place {
  readonly parent: Place | null;
  readonly key: string | number;
}

export type WireRecord = Readonly<Record<string, unknown>>;

export const place = (parent: Place | null, key: string | number): Place => ({ parent, key });

/** The list that a transformer is given; a row of it is at `place(ROWS, index)`. */
export const ROWS: Place = { parent: null, key: 'rows' };

/** `rows[3].line_items[0].total` */
export function pathOf({ parent, key }: Place): string {
  if (parent === null) return String(key);
  return typeof key === 'number' ? `${pathOf(parent)}[${key}]` : `${pathOf(parent)}.${key}`;
}

/** What a value is, short enough for a log line and without quoting whole records. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

export function refuse(at: Place, expected: string, found: unknown, advice?: string): never {
  throw new WireFormatError(pathOf(at), `expected ${expected}, found ${describe(found)}`, advice);
}

export function readRecord(value: unknown, at: Place): WireRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object', value);
  return value as WireRecord;
}

export function readList(value: unknown, at: Place, advice?: string): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : refuse(at, 'a list', value, advice);
}

/** Turns a value into what it means, or throws an error that tells its place. */
export type Reader<T> = (value: unknown, at: Place) => T;

export function readEach<T>(value: unknown, at: Place, read: Reader<T>): T[] {
  const list = readList(value, at);
  const items: T[] = [];
  // `map` would skip the holes of a sparse array; this reads them, and so refuses them, as undefined.
  for (let index = 0; index < list.length; index += 1) items.push(read(list[index], place(at, index)));
  return items;
}

/** Reads a map of anything by name. */
export const readMap = <T>(value: unknown, at: Place, read: Reader<T>): Map<string, T> =>
  new Map(Object.entries(readRecord(value, at)).map(([name, item]) => [name, read(item, place(at, name))]));

/**
 * Reads every row of an answer, telling each its own path.
 * @throws WireFormatError with the path of the first broken field, such as `rows[3].value`
 */
export const readRows = <T>(rows: unknown, read: Reader<T>): T[] => readEach(rows, ROWS, read);

export function readText(value: unknown, at: Place): string {
  return typeof value === 'string' ? value : refuse(at, 'text', value);
}

export function readFlag(value: unknown, at: Place): boolean {
  return typeof value === 'boolean' ? value : refuse(at, 'true or false', value);
}

/** An exact amount in the wire's own units. Nothing is coerced: "", true and "12abc" are refused. */
export function readAmount(value: unknown, at: Place): Decimal {
  if (typeof value === 'number' || typeof value === 'string') {
    try {
      return decimal(value);
    } catch (error) {
      if (!(error instanceof DecimalSyntaxError)) throw error;
    }
  }
  return refuse(at, 'a number', value);
}

/** Epoch milliseconds of an RFC 3339 timestamp, however it is spelled. */
export function readEpoch(value: unknown, at: Place): number {
  const epoch = typeof value === 'string' ? epochOf(value) : Number.NaN;
  return Number.isNaN(epoch) ? refuse(at, 'an RFC 3339 timestamp', value) : epoch;
}
