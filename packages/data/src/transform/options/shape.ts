import { place, readEach, readRecord, readText, refuse, type Place, type Reader } from '../../wire/read.js';

/** What a value has to be, written much as its type: 'gap|zero', a list of one shape, a record ('name?' may be left out), or what a reader takes. */
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape } | Reader<unknown>;

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

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

export function check(value: unknown, at: Place, shape: Shape): unknown {
  if (typeof shape === 'function') return shape(value, at);
  if (typeof shape === 'string') return shape.split('|').includes(value as string) || refuse(at, shape.replaceAll('|', ' or '), value);
  if (isList(shape)) return readEach(value, at, (item, here) => check(item, here, shape[0]));
  const fields = readRecord(value, at);
  for (const [name, part] of Object.entries(shape)) {
    const key = name.replace('?', '');
    if (key === name || fields[key] !== undefined) check(fields[key], place(at, key), part);
  }
}

export const text: Shape = readText;

export const flag: Shape = (value, at) => typeof value === 'boolean' || refuse(at, 'true or false', value);

export const number: Shape = (value, at) => Number.isFinite(value) || refuse(at, 'a number', value);

export const count: Shape = (value, at) => (Number.isInteger(value) && Number(value) >= 0) || refuse(at, 'a whole number', value);
