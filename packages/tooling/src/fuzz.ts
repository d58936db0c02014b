/**
 * `pnpm fuzz [answers]`: gives each reader and transformer of packages/data that many broken answers, 5,000 by default and so 100,000 in
 * all, which takes a minute of one core. `pnpm test` gives 200 each, the same in every run. These are others on every day; a failure says with
 * which FUZZ_SEED they come again.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const DAY = 86_400_000;
/** Each answer has the seed after the one before, so days are as far apart as a run may be long. */
const APART = 100_000;
const FUZZ_RUNS = process.argv[2] ?? process.env['FUZZ_RUNS'] ?? '5000';
const FUZZ_SEED = process.env['FUZZ_SEED'] ?? String(Math.floor(Date.now() / DAY) * APART);
console.log(`FUZZ_SEED=${FUZZ_SEED} FUZZ_RUNS=${FUZZ_RUNS}`);
const { status } = spawnSync('pnpm', ['exec', 'vitest', 'run', '--project', 'node', 'packages/data/src/fuzz.test.ts'], {
  cwd: root,
  env: { ...process.env, FUZZ_RUNS, FUZZ_SEED },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
