/**
 * `pnpm test`: types, lint, builds, packages, apps that install them, their sizes, and every vitest project. All steps run even if one
 * fails. The last line counts the tests; each step counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';
import { checkPackages } from './packed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const env: NodeJS.ProcessEnv = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };

let passed = 0;
let failed = 0;

function step(name: string, run: () => boolean): void {
  const started = Date.now();
  console.log(`\n— ${name}`);
  let ok = false;
  try {
    ok = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (ok) passed += 1;
  else failed += 1;
  console.log(`— ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const command = (program: string, ...args: string[]): boolean => spawnSync(program, args, { cwd: root, env, stdio: 'inherit' }).status === 0;

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
}

function vitest(): boolean {
  const report = join(mkdtempSync(join(tmpdir(), 'meterboard-test-')), 'report.json');
  const ok = command('pnpm', 'exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report;
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  return ok && counts.numPassedTests > 0;
}

step('chromium', () => {
  env['CHROMIUM'] = ensureChromium();
  console.log(env['CHROMIUM']);
  return true;
});
step('build', () => command('pnpm', 'run', 'build'));
step('types', () => command('pnpm', 'run', 'types'));
step('lint', () => command('pnpm', 'run', 'lint'));
step('packages', () => {
  checkPackages(root);
  return true;
});
step('consumers', () => command('pnpm', '--filter', '@meterboard/consumers', 'check'));
step('sizes', () => command('pnpm', '--filter', '@meterboard/tooling', 'exec', 'size-limit'));
step('storybook', () => command('pnpm', 'run', 'storybook:build', '--quiet') && existsSync(join(root, '.storybook/dist/index.html')));
step('tests', vitest);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
