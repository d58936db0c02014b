import type { Moment } from '../world/time.js';
import { badRequest } from './errors.js';

/** An object from a request body. */
export type Fields = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

export const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text. Like all readers here it returns undefined for an absent field, unless it says otherwise, and throws a 400 naming the field for a wrong one. */
export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badRequest(`${name} must be a string`);
  return value;
}

export function uuid(fields: Fields, name: string): string | undefined {
  const value = text(fields, name);
  if (value !== undefined && !UUID.test(value)) throw badRequest(`${name} must be a UUID`);
  return value?.toLowerCase();
}

/** RFC 3339 with a zone, as milliseconds. */
export function moment(fields: Fields, name: string): Moment | undefined {
  const value = text(fields, name);
  if (value === undefined) return undefined;
  const parsed = RFC_3339.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(parsed)) throw badRequest(`${name} must be an RFC 3339 timestamp`);
  return parsed;
}

/** A JSON boolean, or its text in a query; false for an absent field. */
export function flag(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (value === undefined || value === null || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw badRequest(`${name} must be a boolean`);
}

/** One of some texts, spelt exactly so. */
export function oneOf<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T | undefined {
  const value = text(fields, name);
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined) throw badRequest(`${name} must be one of ${allowed.join(', ')}`);
  return found;
}

/** Accepts `hour`, `HOUR` and `Hour`, and no other spelling; returns upper case. */
export function choice<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T | undefined {
  const value = text(fields, name);
  if (value === undefined) return undefined;
  const upper = value.toUpperCase();
  const spellings = [upper, upper.toLowerCase(), upper.charAt(0) + upper.slice(1).toLowerCase()];
  const found = allowed.find((one) => one === upper);
  if (found === undefined || !spellings.includes(value)) throw badRequest(`${name} must be one of ${allowed.join(', ')}`);
  return found;
}

export function integer(fields: Fields, name: string, min: number, max: number): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
    throw badRequest(`${name} must be an integer between ${String(min)} and ${String(max)}`);
  }
  return number;
}

export function list(fields: Fields, name: string): readonly unknown[] | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw badRequest(`${name} must be an array`);
  return value as readonly unknown[];
}

export function texts(fields: Fields, name: string): string[] | undefined {
  return list(fields, name)?.map((value) => {
    if (typeof value !== 'string') throw badRequest(`${name} must be an array of strings`);
    return value;
  });
}

export function record(fields: Fields, name: string): Fields | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw badRequest(`${name} must be an object`);
  return value;
}

/** All fields except some. */
export function without(fields: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Reads a required field. */
export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw badRequest(`${name} is required`);
  return value;
}
