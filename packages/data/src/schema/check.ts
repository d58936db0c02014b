import { place, readEach, readRecord, refuse, type Place } from '../wire/read.js';

/**
 * Throws unless a value has a type. `accepts` never exists: with it, two checks have the same type only where they accept exactly the
 * same, so that a check that lacks a field or a member of a union is no check of that view, and does not compile.
 */
export interface Check<T> {
  (value: unknown, at: Place): unknown;
  readonly accepts?: (value: T) => T;
}

/** A check from a test. `expected` is what its error says: "expected …, found …". */
export const test =
  <T>(expected: string, matches: (value: unknown) => boolean): Check<T> =>
  (value, at) =>
    matches(value) || refuse(at, expected, value);

export const oneOf = <const Names extends readonly (string | boolean)[]>(...names: Names): Check<Names[number]> =>
  test(names.join(' or '), (value) => (names as readonly unknown[]).includes(value));

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, at) =>
    value === null || check(value, at);

export const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, at) =>
    readEach(value, at, check);

type Checks<T> = { readonly [Name in keyof T]: Check<T[Name]> };

/** An object with these fields. Others may be there too: a newer version adds some. */
export const record =
  <T extends object, Optional extends object = object>(fields: Checks<T>, optional?: Checks<Optional>): Check<T & Partial<Optional>> =>
  (value, at) => {
    const found = readRecord(value, at);
    for (const [name, check] of Object.entries<Check<unknown>>(fields as Checks<Record<string, unknown>>)) check(found[name], place(at, name));
    for (const [name, check] of Object.entries<Check<unknown>>((optional ?? {}) as Checks<Record<string, unknown>>)) {
      if (found[name] !== undefined) check(found[name], place(at, name));
    }
  };

/** One of several objects, told apart by their `kind`. */
export const byKind =
  <T extends Record<string, object>>(shapes: Checks<T>): Check<T[keyof T]> =>
  (value, at) => {
    const { kind } = readRecord(value, at);
    const check = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : refuse(place(at, 'kind'), Object.keys(shapes).join(' or '), kind);
    check?.(value, at);
  };

/** A map of text to values of one type. */
export const mapOf =
  <T>(check: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value, at) => {
    for (const [name, item] of Object.entries(readRecord(value, at))) check(item, place(at, name));
  };

export const both =
  <T>(first: Check<T>, second: (value: T, at: Place) => void): Check<T> =>
  (value, at) => {
    first(value, at);
    second(value as T, at);
  };

export const text: Check<string> = test('text', (value) => typeof value === 'string');
export const flag: Check<boolean> = test('true or false', (value) => typeof value === 'boolean');
export const number: Check<number> = test('a number', Number.isFinite);
export const count: Check<number> = test('a whole number', (value) => Number.isInteger(value) && Number(value) >= 0);
