/** `pnpm bench:data`: compares rows to views with JSON.parse of the same bytes, in Node and in Chromium. Prints and writes results/data.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PARSE, type Times, type Workload } from './data/measure.ts';
import { bundle, chromiumEngine, nodeEngine, type Engine } from './engines.ts';
import { markdownTable, spreadOf, written } from './statistics.ts';

interface Case {
  readonly name: string;
  readonly workload: Workload;
  /** The most time that a view may take, as a multiple of parsing, by engine. */
  readonly goal: { readonly node: number; readonly chromium: number };
}

const GOAL = { node: 0.6, chromium: 1 };
const usage = (hours: number, groups: number, rounds: number, shape: 'api' | 'guide' = 'api'): Workload => ({ kind: 'usage', hours, groups, shape, rounds });

const CASES: readonly Case[] = [
  { name: 'usage, 21,600 rows', workload: usage(2160, 10, 41), goal: GOAL },
  { name: "usage, 21,600 of the guide's rows", workload: usage(2160, 10, 41, 'guide'), goal: GOAL },
  { name: 'usage, 216,000 rows', workload: usage(8640, 25, 15), goal: GOAL },
  { name: "usage, 216,000 of the guide's rows", workload: usage(8640, 25, 15, 'guide'), goal: GOAL },
  { name: 'spend, 365 days × 20 groups × 10 lines', workload: { kind: 'spend', days: 365, groups: 20, products: 10, rounds: 15 }, goal: { node: 0.4, chromium: 0.4 } },
];

const LINEAR: readonly Workload[] = [usage(1000, 10, 41), usage(4000, 25, 15), usage(10_000, 100, 7)];

const ratios = (times: Times['times'], name: string): number[] => (times[name] ?? []).map((time, round) => time / (times[PARSE]?.[round] ?? Number.NaN));

async function costs(engine: Engine, goalOf: 'node' | 'chromium'): Promise<string> {
  const rows: string[][] = [];
  for (const { name, workload, goal } of CASES) {
    const measured = await engine.call<Times>('measure', workload);
    const ratio = (contender: string, times = measured.times): string => (contender in times ? written(spreadOf(ratios(times, contender))) : '');
    const parse = written(spreadOf(measured.times[PARSE] ?? []), 1);
    const drift = measured.drift['guide, floats'] ?? '';
    rows.push([name, (measured.bytes / 1e6).toFixed(1), parse, ratio('Meterboard'), `≤ ${goal[goalOf]}`, ratio('Meterboard', measured.collected), ratio('guide, floats'), drift, ratio('floats into columns')]);
  }
  return markdownTable(['', 'MB', 'JSON.parse, ms', 'Meterboard', 'goal', 'after a collection', 'guide', 'its error', 'floats into columns'], rows);
}

async function growth(engine: Engine): Promise<string> {
  const rows: string[][] = [];
  for (const workload of LINEAR) {
    const measured = await engine.call<Times>('measure', workload);
    const perRow = spreadOf((measured.times['Meterboard'] ?? []).map((time) => (time / measured.rows) * 1e6));
    rows.push([measured.rows.toLocaleString('en-US'), written(perRow, 0), written(spreadOf(ratios(measured.times, 'Meterboard')))]);
  }
  return markdownTable(['rows', 'toUsageView, ns a row', '× parse'], rows);
}

async function section(engine: Engine, goalOf: 'node' | 'chromium'): Promise<string> {
  const text = `## ${engine.name}\n\n${await costs(engine, goalOf)}\n\n${await growth(engine)}\n`;
  await engine.close();
  return text;
}

const code = await bundle(fileURLToPath(new URL('data/measure.ts', import.meta.url)));
const sections = [await section(nodeEngine(code), 'node'), await section(await chromiumEngine(code), 'chromium')];

const text = `# What a view costs

\`pnpm bench:data\` wrote this. A ratio is a contender's time over the time of \`JSON.parse\` of the same bytes in the same round; the
median of all rounds, the middle half in brackets. Contenders take turns in a new order every round. Our views are validated and
exact (a wrong total ends the run); the other two add doubles and check nothing. "After a collection" is our time with all garbage
collected before each turn, which makes V8 forget compiled code too: nearer to a page's first view than to its tenth.

${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}; other work may have run beside it, so compare ratios, not times.

${sections.join('\n')}`;

console.log(text);
const results = fileURLToPath(new URL('../results', import.meta.url));
mkdirSync(results, { recursive: true });
writeFileSync(`${results}/data.md`, text);
