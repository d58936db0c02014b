/**
 * `pnpm mutation [--changed] [folder...]`: puts small faults into packages/data/src, one at a time, and counts those that its tests
 * notice. Folders are `exact`, `wire`, `transform`, `schema` (all by default) or one within, such as `transform/usage`; `transform/*` are
 * the files of a folder without those of its subfolders. A fault takes about half a second of one core, so this is not part of
 * `pnpm test`. `--changed` reuses what an earlier run on this machine found for code and tests that have not changed.
 *
 * Writes the scores to packages/bench/results/mutation.md and, by folder, the survivors to packages/tooling/dist/mutation/*.html.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { report, ROOTS, type Fault } from './mutation/report.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const SOURCES = 'packages/data/src/';
const OUTPUT = 'packages/tooling/dist/mutation/';

const given = process.argv.slice(2);
const folders = given.filter((argument) => !argument.startsWith('--'));

async function mutate(folder: string): Promise<Fault[]> {
  const name = folder.replaceAll('/', '-').replace('*', 'files');
  const faults = await new Stryker({
    mutate: [`${SOURCES}${folder}${folder.endsWith('/*') ? '.ts' : '/**/*.ts'}`, `!${SOURCES}**/*.test*.ts`],
    // Stryker works on a copy, which needs only the data package and its compiler settings.
    ignorePatterns: ['/*', '!/tsconfig.base.json', '!/packages', '/packages/*', '!/packages/data', '/packages/data/dist'],
    inPlace: false,
    tempDirName: `${OUTPUT}sandbox-${name}`,
    testRunner: 'vitest',
    vitest: { configFile: beside('./mutation/vitest.config.ts') },
    plugins: ['@stryker-mutator/vitest-runner', beside('./mutation/prose.ts')],
    ignorers: ['prose'],
    // Only the tests beside the code count: a fault that just a test elsewhere notices is hard to trace.
    testFiles: [`${SOURCES}${folder.split('/')[0] ?? folder}/**/*.test.ts`],
    coverageAnalysis: 'perTest',
    // Leaves out tables and patterns made while a file is loaded: each of their mutants would need a run of all tests.
    ignoreStatic: true,
    // Generous, for busy machines, as a run that takes longer counts as noticed.
    timeoutMS: 20_000,
    concurrency: availableParallelism(),
    incremental: true,
    incrementalFile: `${OUTPUT}${name}.json`,
    force: !given.includes('--changed'),
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { logTests: false, reportTests: false },
    htmlReporter: { fileName: `${OUTPUT}${name}.html` },
  }).runMutationTest();
  return faults.map(({ fileName, status, static: isStatic }) => ({ file: fileName.slice(fileName.indexOf(SOURCES) + SOURCES.length), status, isStatic: isStatic ?? false }));
}

process.chdir(root);
const faults: Fault[] = [];
for (const folder of folders.length > 0 ? folders : ROOTS) faults.push(...(await mutate(folder)));
process.exitCode = report(faults, SOURCES, 'packages/bench/results/mutation.md') ? 0 : 1;
