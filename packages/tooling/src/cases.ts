import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The number of every case in the list, such as `U1`. */
export function casesOf(text: string): string[] {
  return [...text.matchAll(/^([A-Z]\d+)\. /gm)].map(([, id = '']) => id);
}

/** The case numbers at the start of test names: `it('U1: …')` and `it.each(…)('S3, S5: …')`. */
export function namedIn(source: string): string[] {
  return [...source.matchAll(/\(\s*['"`]((?:[A-Z]\d+(?:, | and )?)+): /g)].flatMap(([, ids = '']) => ids.match(/[A-Z]\d+/g) ?? []);
}

const TEST = /\.test\.tsx?$/;

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEST.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file));
}

/** All case numbers that tests of the workspace are named after. */
export function namedCases(packages: string): Set<string> {
  const folders = ['data/src', 'ui/src', 'server/src', 'sandbox/src', 'demo/e2e'].map((folder) => resolve(packages, folder));
  return new Set(folders.flatMap(testFiles).flatMap((file) => namedIn(readFileSync(file, 'utf8'))));
}
