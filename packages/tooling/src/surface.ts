import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The public entries of the published packages: the file that lists what each exports. */
export const ENTRIES = {
  '@meterboard/data': 'data/src/index.ts',
  '@meterboard/data/schema': 'data/src/schema.ts',
  '@meterboard/data/testing': 'data/src/testing.ts',
  '@meterboard/ui': 'ui/src/index.ts',
  '@meterboard/ui/theme': 'ui/src/theme.ts',
  '@meterboard/ui/dashboards': 'ui/src/dashboards.ts',
  '@meterboard/server': 'server/src/index.ts',
} as const;

const EXPORT = /^export\s+(type\s+)?(\{[^}]*\}|\*)/gm;

/**
 * The names an entry exports, types marked as such, sorted.
 * @throws Error where an entry says `export *`: what is public is a decision, not an accident
 */
export function surfaceOf(packages: string, file: string): string[] {
  const text = readFileSync(resolve(packages, file), 'utf8');
  return [...text.matchAll(EXPORT)]
    .flatMap(([, type, names = '']) => {
      if (names === '*') throw new Error(`${file} exports *; list the names`);
      return names
        .slice(1, -1)
        .split(',')
        .map((name) => name.trim().split(/\s+as\s+/).at(-1) ?? '')
        .filter((name) => name !== '')
        .map((name) => (type !== undefined && !name.startsWith('type ') ? `type ${name}` : name));
    })
    .sort();
}
