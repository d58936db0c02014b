import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../../../tooling/src/chromium.ts';
import { bundle } from '../engines.ts';

/** The name of our contender in the harness. */
export const OURS = 'meterboard';
export const OUR_TABLE = 'Meterboard: table of a UsageChart';
export const STATIC_TABLE = 'static CSS + custom properties';

/** The harness has one copy of these for all contenders. */
const SHARED = ['react', 'react-dom', 'react/jsx-runtime', 'styled-components'];
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A copy of the chart harness with the other libraries and our contenders installed. */
export interface Harness {
  /** Runs one of its scripts to the end. */
  run(script: string, ...options: readonly string[]): void;
  /** The results that this script wrote. */
  read(file: string): unknown;
  remove(): void;
}

function command(folder: string, program: string, options: readonly string[]): void {
  const { status } = spawnSync(program, options, { cwd: folder, stdio: 'inherit', env: { ...process.env, CHROMIUM: ensureChromium() } });
  if (status !== 0) throw new Error(`${program} ${options.join(' ')} ended with ${status ?? 'a signal'}`);
}

/** @throws Error if the harness has changed so that the edit no longer fits */
function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${file} has no ${from.source}: the harness has changed, and this script must follow`);
  writeFileSync(file, text.replace(from, to));
}

/** Compares two tables, ours and one of plain CSS. The harness's check for a bar in a cell does not fit ours. */
function addTable(folder: string): void {
  const file = join(folder, 'page/table-variants.jsx');
  edit(join(folder, 'page/theme.jsx'), /look: .*\n/, "look: () => '',\n");
  edit(file, /$/, `\nimport MeterboardTable from '../adapters/_table.js';\nfor (const name of Object.keys(VARIANTS)) if (name !== '${STATIC_TABLE}') delete VARIANTS[name];\nVARIANTS['${OUR_TABLE}'] = MeterboardTable;\n`);
}

/**
 * Gives all contenders the same start. Ours takes views, so these are made beforehand, as a backend would (`bench:data` measures that).
 * The first formatters of a page take an engine many milliseconds: other libraries create them while their script loads, ours with the
 * first figure, so they are created here for all.
 */
function levelStart(folder: string): void {
  const file = join(folder, 'page/runner.jsx');
  edit(file, /import Chart from 'contender';\n/, "import Chart, * as contender from 'contender';\nnew Intl.NumberFormat('en-US').format(1);\nnew Intl.DateTimeFormat('en-US').format(1);\n");
  edit(file, /(prepare\(name\) \{ sets = .*?; at = 0;)/, '$1 sets.forEach((set) => contender.prepare?.(set));');
}

/**
 * Copies the harness to a temporary folder and installs the exact versions in its package.json there, without install scripts, so that
 * this workspace does not depend on eight chart libraries.
 */
export async function prepare(source: string): Promise<Harness> {
  if (!existsSync(join(source, 'bench-chart.js'))) throw new Error(`No chart harness in ${source}: say where it is, as in \`pnpm bench:ui --harness ../shared/perf/harness\``);
  const folder = mkdtempSync(join(tmpdir(), 'meterboard-bench-'));
  cpSync(source, folder, { recursive: true, filter: (file) => !file.includes('node_modules') });
  command(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(join(folder, `adapters/${OURS}.jsx`), await bundle(here('contender.tsx'), SHARED));
  writeFileSync(join(folder, 'adapters/_table.js'), await bundle(here('table.tsx'), SHARED));
  addTable(folder);
  levelStart(folder);
  return {
    run: (script, ...options) => {
      command(folder, process.execPath, ['--expose-gc', script, ...options]);
    },
    read: (file) => JSON.parse(readFileSync(join(folder, 'results', file), 'utf8')) as unknown,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
