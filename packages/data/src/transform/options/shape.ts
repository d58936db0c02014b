import { place, readEach, readRecord, readText, refuse, type Place, type Reader } from '../../wire/read.js';

/** What a value has to be: one of some values, a record of shapes ('name?' may be left out), or what a reader takes. */
export type Shape = Reader<unknown> | readonly unknown[] | { readonly [name: string]: Shape };

/** Shapes of a function's options; a misspelt name does not compile. */
type OptionShapes<Options> = { readonly [Name in keyof Options & string as Name | `${Name}?`]?: Shape };

/**
 * Options come from plain JavaScript too, and a wrong one would draw a chart that is wrong and looks right. So they are read as
 * strictly as rows are, and refused by a path of their own. Null is no way to leave an option out.
 * @throws WireFormatError with the path of the first option that is not what it has to be, as `options.maxSeries`
 */
export const checkOptions = <Options>(options: Options, shapes: OptionShapes<Options>): void => {
  check(options, place(null, 'options'), shapes as Shape);
};

const isList = (shape: Shape): shape is readonly unknown[] => Array.isArray(shape);

export function check(value: unknown, at: Place, shape: Shape): unknown {
  if (typeof shape === 'function') return shape(value, at);
  if (isList(shape)) return shape.includes(value) || refuse(at, shape.join(' or '), value);
  const fields = readRecord(value, at);
  for (const [name, part] of Object.entries(shape)) {
    const key = name.replace('?', '');
    if (key === name || fields[key] !== undefined) check(fields[key], place(at, key), part);
  }
}

export const text: Shape = readText;

export const flag: Shape = [true, false];

export const count: Shape = (value, at) => (Number.isInteger(value) && Number(value) >= 0) || refuse(at, 'a whole number', value);

export const listOf = (shape: Shape): Shape => (value, at) => readEach(value, at, (item, here) => check(item, here, shape));

export const mapOf = (shape: Shape): Shape => (value, at) => {
  for (const [name, item] of Object.entries(readRecord(value, at))) check(item, place(at, name), shape);
};
