/** Neither this sign nor the dot is escaped in an address. */
const SEPARATOR = '*';
/** An entry of no characters, where no entry at all would be the empty list. */
const EMPTY = '%';
/** Ids of series of one group, as our views have them: 'group:["us-east-1"]', which an address would turn into a row of escapes. */
const SERIES = /^([a-z]+):(\[".*"\])$/s;
const SHORT = /^([a-z]*)\.(.*)$/s;

const isOneText = (list: unknown): list is readonly [string] => Array.isArray(list) && list.length === 1 && typeof list[0] === 'string';

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** 'group:["us-east-1"]' as 'group.us-east-1'; another id that looks like that has a dot before it. */
function shortened(id: string): string {
  const [, role, json = ''] = SERIES.exec(id) ?? [];
  const list = role === undefined ? null : parsed(json);
  if (role !== undefined && isOneText(list) && JSON.stringify(list) === json) return `${role}.${list[0]}`;
  return SHORT.test(id) ? `.${id}` : id;
}

function lengthened(text: string): string {
  const [, role, name = ''] = SHORT.exec(text) ?? [];
  return role === undefined ? text : role === '' ? name : `${role}:${JSON.stringify([name])}`;
}

/** A list of texts, whatever is in them, as one. */
export const writeList = (list: readonly string[]): string =>
  list.map((entry) => (entry === '' ? EMPTY : shortened(entry).replaceAll('%', '%25').replaceAll(SEPARATOR, '%2A'))).join(SEPARATOR);

/** Reads what `writeList` wrote. Any text is some list. */
export const readList = (text: string): readonly string[] =>
  text === '' ? [] : text.split(SEPARATOR).map((entry) => (entry === EMPTY ? '' : lengthened(entry.replaceAll('%2A', SEPARATOR).replaceAll('%25', '%'))));
