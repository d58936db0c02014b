import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from './tracked.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tracked = trackedFiles(root);

/** Text files that contain a pattern, as `file: match`. */
function holding(pattern: RegExp, except: readonly string[] = []): string[] {
  return tracked
    .filter((file) => !except.includes(file) && !/\.(png|gz|jpg|woff2)$/.test(file) && statSync(resolve(root, file)).size < 4_000_000)
    .flatMap((file) => {
      const match = pattern.exec(readFileSync(resolve(root, file), 'utf8'));
      return match === null ? [] : [`${file}: ${match[0]}`];
    });
}

describe('the repository', () => {
  it('has a fixed list of files at its top level', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
    expect([...top].sort()).toEqual(
      ['LICENSE', 'README.md', 'package.json', 'packages', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'stories', 'tsconfig.base.json', 'vite.config.ts'].sort(),
    );
  });

  it('names no package registry', () => {
    // The names are put together from parts, so that this file does not contain them either.
    const hosts = new RegExp(['registry', '(?:[a-z0-9-]+\\.)*(?:npmjs|yarnpkg|npmmirror)'].join('\\.') + '|resolution: \\{tarball', 'i');
    expect(holding(hosts)).toEqual([]);
  });

  it('contains no path of a home folder and no bearer token', () => {
    expect(holding(/\/(?:home|Users)\/[a-z]+\/|Bearer [A-Za-z0-9_-]{32,}/)).toEqual([]);
  });

  it('skips or focuses no test', () => {
    expect(holding(/\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/, ['packages/tooling/src/hygiene.test.ts'])).toEqual([]);
  });
});
