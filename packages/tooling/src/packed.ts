import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PUBLISHED = ['data', 'ui', 'server'] as const;

/** Packs the published packages as the registry would get them, and returns the tarballs. */
export function packAll(root: string): string[] {
  const destination = mkdtempSync(join(tmpdir(), 'meterboard-pack-'));
  for (const name of PUBLISHED) {
    execFileSync('pnpm', ['pack', '--pack-destination', destination], { cwd: resolve(root, 'packages', name), stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return readdirSync(destination).map((file) => join(destination, file));
}

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  publishConfig?: { access?: string };
}

const textIn = (tarball: string, file: string): string => execFileSync('tar', ['-xzOf', tarball, `package/${file}`], { encoding: 'utf8' });

/** Checks what no tool does, and what a first release would get wrong. Throws if a file is missing. Returns the version. */
function checkContents(tarball: string): string {
  const { name, version, dependencies = {}, publishConfig } = JSON.parse(textIn(tarball, 'package.json')) as Manifest;
  for (const file of ['LICENSE', 'README.md', 'dist/llms.txt']) textIn(tarball, file);
  if (!textIn(tarball, 'CHANGELOG.md').includes(`\n## ${version}\n`)) throw new Error(`${name}: CHANGELOG.md says nothing of ${version}.`);
  if (publishConfig?.access !== 'public') throw new Error(`${name} would be refused: a scoped package is private unless publishConfig.access is public.`);
  const local = Object.entries(dependencies).filter(([, range]) => range.includes(':'));
  if (local.length > 0) throw new Error(`${name} could not be installed: ${local.map(([other, range]) => `${other} is ${range}`).join(', ')}.`);
  return version;
}

/**
 * Checks what is in the tarballs, and runs publint and attw on them. Throws with their output if any finds a fault. They are ES modules alone,
 * which attw would report for every require().
 */
export function checkPackages(root: string): void {
  const tarballs = packAll(root);
  const versions = new Set(tarballs.map(checkContents));
  if (versions.size > 1) throw new Error(`The packages are released together, so they need one version, not ${[...versions].join(' and ')}.`);
  for (const tarball of tarballs) {
    execFileSync('pnpm', ['exec', 'publint', '--strict', tarball], { cwd: resolve(root, 'packages/tooling'), stdio: 'inherit' });
    execFileSync('pnpm', ['exec', 'attw', tarball, '--ignore-rules', 'cjs-resolves-to-esm', '--no-emoji'], { cwd: resolve(root, 'packages/tooling'), stdio: 'inherit' });
  }
}
