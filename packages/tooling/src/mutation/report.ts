import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small change of the code, and whether the tests noticed it. */
export interface Fault {
  /** Path within packages/data/src. */
  readonly file: string;
  /** Stryker's own status, such as 'Killed'. */
  readonly status: string;
  /** Whether the code runs only once, while its file is loaded. */
  readonly isStatic: boolean;
}

/** The folders that count, and the percentage of faults in each that the tests have to notice. */
export const ROOTS = ['exact', 'wire', 'transform', 'schema'];
const GOAL = 85;

const HEAD = `# What the tests of @meterboard/data notice

\`pnpm mutation\` wrote this: faults put into the code one at a time (a \`<\` for a \`<=\`, a condition always true, a text
emptied, a call left out), and how many of them some test of the data package notices. A folder keeps its row until it is run again.

Not counted, because no test of theirs is run: code that is run once, while its file is loaded (tables, patterns), and sentences
for people in errors and issues, whose words tests leave alone. Property tests of transform/, fuzzing and the calibration of
forecasts and anomalies do not take part, so that a score hardly changes from run to run; they can only notice more.

Most of what survives in exact/ is no gap: where there is a quick way and a slow one, a fault that takes the slow way comes to the
same digits, and only time would tell.

| folder | faults | noticed | survived | reached by no test | score | loaded once | prose | run on |
| --- | --: | --: | --: | --: | --: | --: | --: | --- |
`;

interface Row {
  readonly folder: string;
  readonly noticed: number;
  readonly missed: number;
  readonly text: string;
}

function rowOf(folder: string, faults: readonly Fault[], date: string): Row {
  const count = (...statuses: string[]): number => faults.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const [survived, unreached] = [count('Survived'), count('NoCoverage')];
  const once = faults.filter(({ status, isStatic }) => status === 'Ignored' && isStatic).length;
  const missed = survived + unreached;
  const cells = [folder, noticed + missed, noticed, survived, unreached, percent(noticed, missed), once, count('Ignored') - once, date];
  return { folder, noticed, missed, text: `| ${cells.join(' | ')} |` };
}

const percent = (noticed: number, missed: number): string => `${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1)} %`;

/** The rows in the file. */
function readRows(file: string): Row[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.flatMap((text) => {
    const [folder = '', , noticed, survived, unreached] = text.replace(/^\| /, '').split(' | ');
    return Number.isInteger(Number(noticed)) ? { folder, noticed: Number(noticed), missed: Number(survived) + Number(unreached), text } : [];
  });
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** A folder and its subfolders that contain code. */
function foldersIn(sources: string, folder: string): string[] {
  const entries = readdirSync(join(sources, folder), { withFileTypes: true });
  const within = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(sources, `${folder}/${name}`));
  return entries.some((entry) => entry.isFile() && entry.name.endsWith('.ts')) ? [folder, ...within] : within;
}

/** Writes the file. True if each of these folders was run completely and reaches its goal. */
export function report(faults: readonly Fault[], sources: string, file: string): boolean {
  const today = new Date().toISOString().slice(0, 10);
  const folders = unique(faults.map((fault) => dirname(fault.file)));
  const now = folders.map((folder) => rowOf(folder, faults.filter((fault) => dirname(fault.file) === folder), today));
  const rows = [...readRows(file).filter(({ folder }) => !folders.includes(folder)), ...now].sort((a, b) => (a.folder < b.folder ? -1 : 1));

  const scores = ROOTS.map((root) => {
    const wanted = foldersIn(sources, root);
    const own = rows.filter(({ folder }) => wanted.includes(folder));
    const missing = wanted.filter((folder) => own.every((row) => row.folder !== folder));
    const noticed = own.reduce((sum, row) => sum + row.noticed, 0);
    const missed = own.reduce((sum, row) => sum + row.missed, 0);
    const not = missing.length === 0 ? '' : `; not run yet: ${missing.join(', ')}`;
    return { isEnough: missing.length === 0 && 100 * noticed >= GOAL * (noticed + missed), line: `- ${root}: ${noticed} of ${noticed + missed}, ${percent(noticed, missed)} (goal: ${GOAL} %)${not}` };
  });
  const text = `${HEAD}${rows.map((row) => row.text).join('\n')}\n\n${scores.map(({ line }) => line).join('\n')}\n`;
  writeFileSync(file, text);
  console.log(text);
  return scores.every(({ isEnough }) => isEnough);
}
