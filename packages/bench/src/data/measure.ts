/** The part that runs in the measured engine: Node, or a page in Chromium. */
import { interval, toSpendView, toUsageView, type InvoiceBreakdown, type UsageRow } from '@meterboard/data';
import { randomFrom } from '../statistics.ts';
import { spendAnswer, usageAnswer, type Answer, type RowShape } from './answers.ts';
import { floatColumns, guideSpend, guideUsage, type GuideBreakdown, type GuideRow } from './floats.ts';

export type Workload =
  | { readonly kind: 'usage'; readonly hours: number; readonly groups: number; readonly shape: RowShape; readonly rounds: number }
  | { readonly kind: 'spend'; readonly days: number; readonly groups: number; readonly products: number; readonly rounds: number };

export interface Times {
  readonly bytes: number;
  readonly rows: number;
  /** Milliseconds by contender. The same index in each list is the same round. */
  readonly times: Record<string, number[]>;
  /** The same, but after a full garbage collection each time, which makes V8 discard code whose objects are all gone. */
  readonly collected: Record<string, number[]>;
  /** The error of each contender's total, as text. */
  readonly drift: Record<string, string>;
}

export const PARSE = 'JSON.parse';
const OURS = 'Meterboard';

type Contenders = Record<string, () => number | string | null>;

function usageContenders(answer: Answer, rows: unknown): Contenders {
  const span = interval(answer.start, answer.end);
  return {
    [OURS]: () => toUsageView(rows as readonly UsageRow[], { interval: span, bucket: 'hour', groupBy: ['region'] }).total,
    'guide, floats': () => guideUsage(rows as readonly GuideRow[]),
    'floats into columns': () => floatColumns(rows as readonly GuideRow[]),
  };
}

function spendContenders(answer: Answer, rows: unknown): Contenders {
  const span = interval(answer.start, answer.end);
  return {
    [OURS]: () => toSpendView(rows as readonly InvoiceBreakdown[], { interval: span, bucket: 'day', groupBy: { group: 'region' } }).total,
    'guide, floats': () => guideSpend(rows as readonly GuideBreakdown[]),
  };
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** @throws Error if our own total is not exact, as speed would mean nothing then */
function driftOf(contenders: Contenders, total: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contenders).map(([name, run]) => {
      const found = run();
      if (name === OURS && found !== total) throw new Error(`${OURS} counted ${found ?? 'nothing'} where ${total} is right`);
      return [name, String(found) === total ? 'exact' : (Number(found) - Number(total)).toExponential(1)];
    }),
  );
}

/** Runs every contender once per round, each round in another order. */
function rounds(count: number, contenders: readonly (readonly [string, () => unknown])[], between: () => void): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(contenders.map(([name]) => [name, []]));
  const random = randomFrom(count);
  for (let round = 0; round < count; round += 1) {
    for (const [name, run] of shuffled(contenders, random)) {
      between();
      times[name]?.push(timed(run));
    }
  }
  return times;
}

export function measure(workload: Workload): Times {
  const isUsage = workload.kind === 'usage';
  const answer = isUsage ? usageAnswer(workload.hours, workload.groups, workload.shape) : spendAnswer(workload.days, workload.groups, workload.products);
  const { data } = JSON.parse(answer.text) as { data: unknown };
  const contenders = isUsage ? usageContenders(answer, data) : spendContenders(answer, data);
  const drift = driftOf(contenders, answer.total);
  const all: (readonly [string, () => unknown])[] = [[PARSE, () => JSON.parse(answer.text) as unknown], ...Object.entries(contenders)];
  const times = rounds(workload.rounds, all, () => undefined);
  const collected = rounds(Math.ceil(workload.rounds / 2), all, () => globalThis.gc?.());
  return { bytes: answer.text.length, rows: answer.rows, times, collected, drift };
}
