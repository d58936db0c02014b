import { WireFormatError } from '../errors.js';
import { place, type Place } from '../wire/read.js';

/** What is wrong with a value, and where: `path` are the keys from the value to the broken field. */
export interface SchemaIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/**
 * A schema by the Standard Schema specification, version 1, which validators of routers, forms and procedures take: tRPC, Hono, TanStack
 * and others. `validate` answers the value itself, unchanged, or the first thing that is wrong with it. It never throws.
 * Source: https://standardschema.dev
 */
export interface Schema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'meterboard';
    readonly validate: (value: unknown) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** Whether a key of a path is followed by the next one, or is the last. */
const endsKey = (rest: string): boolean => rest === '' || rest.startsWith('.') || rest.startsWith('[');

/**
 * The keys of a path such as `rows[3].groups.a.b`. A key may contain points and brackets, so the value decides where it ends: at the
 * longest key that is there. A key that is missing is what is left of the path.
 */
export function keysOf(path: string, value: unknown): PropertyKey[] {
  if (path === '') return [];
  const index = /^\[(\d+)\]/.exec(path);
  if (index !== null && Array.isArray(value)) return [Number(index[1]), ...keysOf(path.slice(index[0].length), value[Number(index[1])] as unknown)];
  const rest = path.slice(1);
  const own = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const [key = rest] = own.filter((name) => rest.startsWith(name) && endsKey(rest.slice(name.length))).sort((a, b) => b.length - a.length);
  return [key, ...keysOf(rest.slice(key.length), (value as Record<string, unknown> | null)?.[key])];
}

/** Makes a schema of something that throws WireFormatError. `root` is what it calls the value in its paths. */
export function schemaOf<T>(root: string, check: (value: unknown, at: Place) => unknown): Schema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'meterboard',
      validate: (value) => {
        try {
          check(value, place(null, root));
          return { value: value as T };
        } catch (error) {
          if (!(error instanceof WireFormatError)) throw error;
          const { message, path } = error;
          return { issues: [{ message, path: keysOf(path.slice(root.length), value) }] };
        }
      },
    },
  };
}
