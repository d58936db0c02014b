/**
 * `pnpm mutation [--changed] [folder...]`: puts small faults into packages/data/src, one at a time, and counts those that its tests
 * notice. Folders are `exact`, `wire`, `transform` (the default is all three) or one within, as `transform/usage`; `transform/*` is
 * the files of one without its folders. About half a second of one core a fault, so no part of `pnpm test`. `--changed` takes over
 * what an earlier run on this machine found about code and tests that are still the same.
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
    // The copy that is mutated holds the data package and what it is compiled by.
    ignorePatterns: ['/*', '!/tsconfig.base.json', '!/packages', '/packages/*', '!/packages/data', '/packages/data/dist'],
    inPlace: false,
    tempDirName: `${OUTPUT}sandbox-${name}`,
    testRunner: 'vitest',
    vitest: { configFile: beside('./mutation/vitest.config.ts') },
    plugins: ['@stryker-mutator/vitest-runner', beside('./mutation/prose.ts')],
    ignorers: ['prose'],
    // The tests beside the code: what only a test of another folder notices is hard to find again.
    testFiles: [`${SOURCES}${folder.split('/')[0] ?? folder}/**/*.test.ts`],
    coverageAnalysis: 'perTest',
    // Tables and patterns that are made while a file is loaded: each of their mutants would take all tests anew.
    ignoreStatic: true,
    // Enough for a busy machine: whatever takes longer counts as noticed.
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
