/**
 * `pnpm bench:ui [--harness folder] [--rounds 5,5,3,2]`: compares the complete UsageChart with the limits of the platform; prints and
 * writes results/ui.md. With `--peers`, compares eight chart libraries too and writes results/ui-peers.md, which takes an hour. Rounds are
 * by size of the data.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OURS, prepare, type Harness } from './ui/harness.ts';
import type { ChartResults, HoverResults, ServerResults, ThemeResults } from './ui/results.ts';
import { goalTable, hoverTable, leakTable, peerTable, serverTable, themeTable, WORKLOADS } from './ui/tables.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({
  options: { harness: { type: 'string', default: '../shared/perf/harness' }, rounds: { type: 'string', default: '5,5,3,2' }, peers: { type: 'boolean', default: false } },
});
const { rounds } = values;

/** The floor, the two limits of the platform, and the same drawing written by hand with visx. */
const LIMITS = ['null', 'raw-svg', 'raw-canvas', 'visx-path'];
const PEERS = ['recharts', 'nivo-svg', 'nivo-canvas', 'mui', 'chartjs', 'echarts', 'uplot', 'mantine', 'visx-xychart'];
const ALL = WORKLOADS.join(',');

const chartTables = (chart: ChartResults): string => WORKLOADS.map((workload) => peerTable(chart, workload)).join('\n\n');

function againstLimits(harness: Harness): string {
  harness.run('bench-ssr.js', ...LIMITS, OURS);
  harness.run('bench-chart.js', '--workloads', ALL, '--rounds', rounds, '--leak', ...LIMITS, OURS);
  harness.run('bench-hover.js', '--workloads', ALL, '--rounds', rounds, 'null', 'raw-canvas', OURS);
  harness.run('bench-theme.js', '--rounds', String(Number.parseInt(rounds)));
  const chart = harness.read('chart.json') as ChartResults;
  return `## Against what the platform can do

${goalTable(chart)}

## On the server

${serverTable(harness.read('ssr.json') as ServerResults)}

## Pointing at it

${hoverTable(harness.read('hover.json') as HoverResults)}

## Another theme

${themeTable(harness.read('theme.json') as ThemeResults)}

## What 100 mounts and unmounts leave behind

${leakTable(chart)}

## All of it, main thread

${chartTables(chart)}
`;
}

function againstPeers(harness: Harness): string {
  harness.run('bench-chart.js', '--workloads', ALL, '--rounds', rounds, ...LIMITS, OURS, ...PEERS);
  harness.run('bench-hover.js', '--workloads', 'M', '--rounds', rounds, 'null', OURS, ...PEERS);
  return `## Main thread

${chartTables(harness.read('chart.json') as ChartResults)}

A library that is not in a table took more than 20 s there, or threw and drew nothing.

## Pointing at it

${hoverTable(harness.read('hover.json') as HoverResults)}
`;
}

const harness = await prepare(resolve(root, values.harness));
const tables = values.peers ? againstPeers(harness) : againstLimits(harness);
const { meta } = harness.read('chart.json') as ChartResults;
harness.remove();

const text = `# What a chart costs${values.peers ? ', beside other libraries' : ''}

\`pnpm bench:ui${values.peers ? ' --peers' : ''}\` wrote this, with the complete UsageChart: legend, tooltip, table switch, default theme. All
contenders get points of doubles; ours shows a view of exact decimals, made of them before the clock starts, as a backend makes it (what views cost:
[data.md](data.md)). A page's first formatters of numbers and dates are made before the clock starts too: most libraries make theirs while their script
loads, ours with the first figure they write, and an engine takes several milliseconds for the first. The others draw no legend. Medians, the middle half in brackets. Times of
the main thread are thread time, so that other work on
the machine disturbs them less than times to paint. Only figures of one run may be compared; \`null\` is an empty box, the floor.

Chromium ${meta.chromium}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; rounds by size of the data: ${rounds}.

${tables}`;

console.log(text);
writeFileSync(fileURLToPath(new URL(`../results/ui${values.peers ? '-peers' : ''}.md`, import.meta.url)), text);
