/**
 * `pnpm test`: types, lint, builds, packages, apps that install them, their sizes, and every vitest project. All steps run even if one
 * fails. The last line counts the tests; each step counts as one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

async function step(name: string, run: () => Promise<boolean>): Promise<void> {
  const started = Date.now();
  console.log(`\n— ${name}`);
  let ok = false;
  try {
    ok = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (ok) passed += 1;
  else failed += 1;
  console.log(`— ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

async function command(program: string, ...args: string[]): Promise<boolean> {
  const [code] = (await once(spawn(program, args, { cwd: root, env, stdio: 'inherit' }), 'exit')) as [number | null];
  return code === 0;
}

/** Begins at once, beside what comes next, and prints what it has to say when it is waited for. */
function begun(program: string, ...args: string[]): () => Promise<boolean> {
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const closed = new Promise<boolean>((resolve) => {
    child.on('close', (code) => { resolve(code === 0); });
    // Nobody waits for it yet, so that a rejection would end the run.
    child.on('error', ({ message }) => {
      said.push(Buffer.from(`${message}\n`));
      resolve(false);
    });
  });
  return async () => {
    const ok = await closed;
    process.stdout.write(Buffer.concat(said));
    return ok;
  };
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
}

async function vitest(): Promise<boolean> {
  const report = join(mkdtempSync(join(tmpdir(), 'meterboard-test-')), 'report.json');
  const ok = await command('pnpm', 'exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report;
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  return ok && counts.numPassedTests > 0;
}

await step('chromium', () => {
  env['CHROMIUM'] = ensureChromium();
  console.log(env['CHROMIUM']);
  return Promise.resolve(true);
});
await step('build', () => command('pnpm', 'run', 'build'));
await step('types', () => command('pnpm', 'run', 'types'));
// It keeps one core busy for long, and reads only what is built by now.
const lint = begun('pnpm', 'run', 'lint');
await step('packages', () => {
  checkPackages(root);
  return Promise.resolve(true);
});
await step('consumers', () => command('pnpm', '--filter', '@meterboard/consumers', 'check'));
await step('sizes', () => command('pnpm', '--filter', '@meterboard/tooling', 'exec', 'size-limit'));
await step('storybook', async () => (await command('pnpm', 'run', 'storybook:build', '--quiet')) && existsSync(join(root, '.storybook/dist/index.html')));
await step('lint', lint);
await step('tests', vitest);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
