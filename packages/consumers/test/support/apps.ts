import { execFile } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { packAll } from '../../../tooling/src/packed.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that each app is installed and built in. */
    apps: Record<(typeof APPS)[number], string>;
  }
}

const APPS = ['next', 'vite-react18'] as const;
const room = fileURLToPath(new URL('../..', import.meta.url));
const root = join(room, '../..');

const run = promisify(execFile);

/** The environment of a shell, without the variables of this test run. */
function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST'));
  return { ...Object.fromEntries(own), NEXT_TELEMETRY_DISABLED: '1', ...more };
}

/** Runs a command. Throws with all its output if it fails. */
async function command(folder: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<void> {
  const started = Date.now();
  try {
    await run('pnpm', args, { cwd: folder, env: environment(more), maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`pnpm ${args.join(' ')} failed in the app ${basename(folder)}:\n${stdout}${stderr}`, { cause: error });
  }
  console.log(`${basename(folder)}: pnpm ${args.join(' ')} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** A copy of the app outside the repository, where it finds only what it installs. */
async function build(name: string, place: string): Promise<string> {
  const folder = join(place, name);
  cpSync(join(room, name), folder, { recursive: true, filter: (file) => !/^(?:node_modules|\.next|dist)$/.test(basename(file)) });
  // Not with a frozen lock file: it pins all other packages, but the three tarballs are new each time.
  await command(folder, ['install', '--no-frozen-lockfile', '--prefer-offline']);
  await command(folder, ['run', 'build'], { NODE_ENV: 'production' });
  return folder;
}

/** Packs the built packages, then installs and builds every app on the tarballs. */
export default async function setup(project: TestProject): Promise<() => void> {
  const tarballs = packAll(root);
  const place = dirname(tarballs[0] ?? '');
  for (const tarball of tarballs) renameSync(tarball, join(place, basename(tarball).replace(/^meterboard-(\w+)-.*$/, '$1.tgz')));
  const [next, vite] = await Promise.all(APPS.map((name) => build(name, place)));
  project.provide('apps', { next: next ?? '', 'vite-react18': vite ?? '' });
  return () => {
    rmSync(place, { recursive: true, force: true });
  };
}
