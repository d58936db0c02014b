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

/** Runs publint and attw on the tarballs. Throws with their output if either finds a fault. */
export function checkPackages(root: string): void {
  for (const tarball of packAll(root)) {
    execFileSync('pnpm', ['exec', 'publint', '--strict', tarball], { cwd: resolve(root, 'packages/tooling'), stdio: 'inherit' });
    execFileSync('pnpm', ['exec', 'attw', tarball, '--profile', 'esm-only', '--no-emoji'], { cwd: resolve(root, 'packages/tooling'), stdio: 'inherit' });
  }
}
