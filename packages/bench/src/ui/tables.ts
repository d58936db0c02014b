import { markdownTable, spreadOf, written, type Spread } from '../statistics.ts';
import { OURS, OUR_TABLE, STATIC_TABLE } from './harness.ts';
import type { Charted, ChartResults, HoverResults, Operation, Run, ServerResults, ThemeResults } from './results.ts';

export const WORKLOADS = ['S', 'M', 'L', 'XL'] as const;
const SIZES: Record<(typeof WORKLOADS)[number], string> = { S: '31 × 3', M: '90 × 10', L: '2,160 × 10', XL: '8,760 × 20' };

const NONE: Spread = { median: Number.NaN, low: Number.NaN, high: Number.NaN };
const text = (spread: Spread, digits = 1): string => (Number.isNaN(spread.median) ? '–' : written(spread, digits));
const ratio = (ours: number, theirs: number): string => (Number.isNaN(ours / theirs) ? '–' : (ours / theirs).toFixed(2));
const met = (value: number, goal: number): string => (Number.isNaN(value) ? 'not measured' : value <= goal ? 'met' : 'missed');

type Step = 'cold' | 'mount' | 'update';

/** A contender that throws finishes early, and must not look fast. */
function drewNothing({ calibrate }: Charted): boolean {
  const { errors = [], marks } = calibrate ?? {};
  return errors.length > 0 && marks !== undefined && marks.rect + marks.path + marks.canvas === 0;
}

/** One figure of one contender, over all repeats of all rounds. */
function figure({ results }: ChartResults, id: string, workload: string, step: Step, of: keyof Operation): Spread {
  const charted = results[id]?.[workload];
  const runs = charted === undefined || drewNothing(charted) ? [] : (charted.runs ?? []);
  const operations = runs.flatMap((run: Run): readonly Operation[] => (step === 'cold' ? [run.cold] : run[step]));
  return operations.length === 0 ? NONE : spreadOf(operations.map((one) => one[of]));
}

interface Goal {
  readonly name: string;
  readonly workload: string;
  readonly step: Step;
  readonly of: keyof Operation;
  readonly against: string;
  readonly most: number;
}

const GOALS: readonly Goal[] = [
  { name: '90 × 10, first mount, main thread', workload: 'M', step: 'cold', of: 'task', against: 'raw-svg', most: 2 },
  { name: '90 × 10, remount, main thread', workload: 'M', step: 'mount', of: 'task', against: 'raw-svg', most: 1.6 },
  { name: '90 × 10, update, main thread', workload: 'M', step: 'update', of: 'task', against: 'raw-svg', most: 1.2 },
  { name: '2,160 × 10, remount, to paint', workload: 'L', step: 'mount', of: 'paint', against: 'raw-canvas', most: 1 },
  { name: '2,160 × 10, first mount, to paint', workload: 'L', step: 'cold', of: 'paint', against: 'raw-canvas', most: 1 },
  { name: '8,760 × 20, remount, to paint', workload: 'XL', step: 'mount', of: 'paint', against: 'raw-canvas', most: 1 },
  { name: '8,760 × 20, first mount, to paint', workload: 'XL', step: 'cold', of: 'paint', against: 'raw-canvas', most: 1 },
];

/** Every goal that is a ratio to the limits of the platform. */
export function goalTable(chart: ChartResults): string {
  const rows = GOALS.map(({ name, workload, step, of, against, most }) => {
    const [ours, theirs] = [OURS, against].map((id) => figure(chart, id, workload, step, of)) as [Spread, Spread];
    return [name, text(ours), against, text(theirs), ratio(ours.median, theirs.median), `≤ ${most}`, met(ours.median / theirs.median, most)];
  });
  return markdownTable(['', 'Meterboard, ms', 'beside', 'ms', 'ratio', 'goal', ''], rows);
}

/** Milliseconds on the main thread for every contender, the fastest remount first. */
export function peerTable(chart: ChartResults, workload: (typeof WORKLOADS)[number]): string {
  const rows = Object.keys(chart.results)
    .map((id) => ({ id, figures: (['cold', 'mount', 'update'] as const).map((step) => figure(chart, id, workload, step, 'task')), paint: figure(chart, id, workload, 'mount', 'paint') }))
    .filter(({ figures }) => figures.some(({ median }) => !Number.isNaN(median)))
    .sort((a, b) => (a.figures[1]?.median ?? 0) - (b.figures[1]?.median ?? 0))
    .map(({ id, figures, paint }) => [id === OURS ? '**Meterboard**' : id, ...figures.map((one) => text(one)), text(paint)]);
  return `### ${SIZES[workload]}\n\n${markdownTable(['', 'first mount, ms', 'remount, ms', 'update, ms', 'remount to paint, ms'], rows)}`;
}

const HOVER_GOAL = 2;

/** How much more main-thread time a frame with a pointer move takes than one of an empty page. */
export function hoverTable({ results }: HoverResults): string {
  const rows = WORKLOADS.flatMap((workload) => {
    const mean = (id: string): number => spreadOf((results[id]?.[workload]?.sweep ?? []).map(({ task }) => task)).median;
    const dropped = (id: string): number => spreadOf((results[id]?.[workload]?.sweep ?? []).map((one) => (100 * one.dropped) / (one.frames + one.dropped))).median;
    const floor = mean('null');
    return Object.keys(results)
      .filter((id) => id !== 'null' && !Number.isNaN(mean(id)))
      .map((id) => [`${SIZES[workload]}, ${id}`, (mean(id) - floor).toFixed(2), id === OURS ? `≤ ${HOVER_GOAL}` : '', id === OURS ? met(mean(id) - floor, HOVER_GOAL) : '', `${dropped(id).toFixed(0)} % (${dropped('null').toFixed(0)} %)`]);
  });
  return markdownTable(['', 'above the floor, ms a move', 'goal', '', "frames dropped (the empty page's)"], rows);
}

const SERVER_GOAL = { ms: 2, bytes: 40_000 };

export function serverTable(results: ServerResults): string {
  const rows = Object.entries(results).flatMap(([id, { M: one }]) => {
    if (one?.ms === undefined) return [];
    const { med, lo, hi } = one.ms;
    const verdict = id !== OURS ? '' : med <= SERVER_GOAL.ms && one.bytes <= SERVER_GOAL.bytes && one.marks >= 10 ? 'met' : 'missed';
    return [[id, written({ median: med, low: lo, high: hi }), String(one.bytes), String(one.marks), id === OURS ? '≤ 2 ms, ≤ 40,000 bytes' : '', verdict]];
  });
  return markdownTable(['90 × 10', 'ms', 'bytes', 'marks', 'goal', ''], rows);
}

const THEME_GOAL = 1.1;

export function themeTable({ out }: ThemeResults): string {
  const cost = (name: string): Spread => spreadOf((out[name]?.runs ?? []).flatMap(({ retheme }) => retheme.map(({ task }) => task)));
  const [ours, plain] = [cost(OUR_TABLE), cost(STATIC_TABLE)];
  const times = ours.median / plain.median;
  return markdownTable(['500 × 8 cells', 'ms', 'ratio', 'goal', ''], [[STATIC_TABLE, text(plain), '', '', ''], [OUR_TABLE, text(ours), times.toFixed(2), `≤ ${THEME_GOAL}`, met(times, THEME_GOAL)]]);
}

const LEAK_GOAL = 50;

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);

/** Heap only, which includes compiled code. */
export function leakTable({ results }: ChartResults): string {
  const rows = Object.entries(results).flatMap(([id, { S: one }]) => {
    if (one?.leak === undefined) return [];
    const { heap, again, nodes, listeners } = one.leak;
    const both = kilobytes(heap + again);
    const verdict = id === OURS ? [`≤ ${LEAK_GOAL}`, met(Number(both), LEAK_GOAL)] : ['', ''];
    return [[id, kilobytes(heap), kilobytes(again), both, String(nodes), String(listeners), ...verdict]];
  });
  return markdownTable(['31 × 3', 'cycles 11 to 60, KB', 'cycles 61 to 110, KB', 'both', 'DOM nodes', 'listeners', 'goal', ''], rows);
}
