import { QueryError } from '../errors.js';

/** Reads one value of a query, or throws a QueryError naming the field. */
export type Read<T> = (value: unknown, field: string) => T;

const MAX_TEXT = 200;

/** A value's type and never the value itself: an answer must not repeat what somebody else put into a page. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a field that the object itself has; inherited ones are not part of a query. */
export type Fields = <T>(name: string, read: Read<T>) => T;

/** The fields of an object. Fields that are never read have no effect, so no query can choose a customer. */
export function fields(value: unknown, field = ''): Fields {
  if (!isRecord(value)) throw new QueryError(field === '' ? 'body' : field, `expected an object, found ${kindOf(value)}.`);
  return (name, read) => read(Object.hasOwn(value, name) ? value[name] : undefined, field === '' ? name : `${field}.${name}`);
}

/** Undefined for an absent field or null. */
export const optional = <T>(read: Read<T>): Read<T | undefined> => (value, field) => (value === undefined || value === null ? undefined : read(value, field));

export const text: Read<string> = (value, field) => {
  if (typeof value !== 'string' || value === '') throw new QueryError(field, `expected text, found ${value === '' ? 'an empty one' : kindOf(value)}.`);
  if (value.length > MAX_TEXT) throw new QueryError(field, `is longer than ${MAX_TEXT} characters.`);
  return value;
};

export const flag: Read<boolean> = (value, field) => {
  if (typeof value !== 'boolean') throw new QueryError(field, `expected true or false, found ${kindOf(value)}.`);
  return value;
};

export const whole = (least: number, most: number): Read<number> => (value, field) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw new QueryError(field, `expected a whole number from ${least} to ${most}, found ${typeof value === 'number' ? value : kindOf(value)}.`);
  }
  return value;
};

export const oneOf = <const T extends string>(choices: readonly T[]): Read<T> => (value, field) => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new QueryError(field, `expected one of ${choices.join(', ')}, found ${typeof value === 'string' ? 'another text' : kindOf(value)}.`);
  return found;
};

export const list = <T>(read: Read<T>, most: number): Read<readonly T[]> => (value, field) => {
  if (!Array.isArray(value)) throw new QueryError(field, `expected a list, found ${kindOf(value)}.`);
  if (value.length > most) throw new QueryError(field, `holds more than ${most} entries.`);
  return value.map((entry: unknown, index) => read(entry, `${field}[${index}]`));
};

/** A map with keys of the client's choice, even "__proto__", as own properties. */
export const textMap = (most: number): Read<Readonly<Record<string, string>>> => (value, field) => {
  if (!isRecord(value)) throw new QueryError(field, `expected an object, found ${kindOf(value)}.`);
  const entries = Object.entries(value);
  if (entries.length > most) throw new QueryError(field, `holds more than ${most} entries.`);
  return Object.fromEntries(entries.map(([key, entry]) => [key, text(entry, `${field}.${key.slice(0, 40)}`)]));
};
