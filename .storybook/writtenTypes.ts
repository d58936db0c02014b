import type { Preview } from '@storybook/react-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgTypes = ReturnType<Enhancer>;
type ArgType = ArgTypes[string];

const LITERAL = /^'[^']*'$/;

/** What a control can be made of; undefined where it is up to Storybook. */
function controlled(written: string): ArgType['type'] {
  if (written === 'string' || written === 'number' || written === 'boolean') return { name: written };
  if (written.includes('=>')) return { name: 'function' };
  const options = written.split(' | ');
  return options.every((option) => LITERAL.test(option)) ? { name: 'enum', value: options.map((option) => option.slice(1, -1)) } : undefined;
}

/** Every optional prop takes undefined, which made all of them a "union" in the tables, set as JSON: says what is written in the source, less that. */
function asWritten(arg: ArgType): ArgType {
  const { type } = arg;
  if (typeof type === 'string' || type?.name !== 'union' || type.raw === undefined) return arg;
  const written = type.raw.replace(/\s+/g, ' ').replace(/^\| /, '').replace(/ \| undefined$/, '').replace(/^\((.* => .*)\)$/, '$1');
  return { ...arg, type: controlled(written) ?? type, table: { ...arg.table, type: { summary: written } } };
}

export const writtenTypes: Enhancer = ({ argTypes }) => Object.fromEntries(Object.entries(argTypes).map(([name, arg]): [string, ArgType] => [name, asWritten(arg)]));
