import { place, readEach, readFlag, readRecord, readText, refuse, type Place, type Reader } from '../../wire/read.js';

/** What a value has to be, written like its type: 'gap|zero', a list of one shape, a record (where 'name?' is optional), or a reader. */
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape } | Reader<unknown>;

/** The shapes of a function's options. A misspelt name does not compile. */
type OptionShapes<Options> = { readonly [Name in keyof Options & string as Name | `${Name}?`]?: Shape };

/**
 * Checks options as strictly as rows. They come from plain JavaScript too, where a wrong one would draw a chart that is wrong but
 * looks right. An option is left out by undefined, not by null.
 * @throws WireFormatError with the path of the first option that is not what it has to be, such as `options.maxSeries`
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

export const flag: Shape = readFlag;

export const number: Shape = (value, at) => Number.isFinite(value) || refuse(at, 'a number', value);

export const count: Shape = (value, at) => (Number.isInteger(value) && Number(value) >= 0) || refuse(at, 'a whole number', value);
