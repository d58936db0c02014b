/* Gives the readers 100,000 broken answers; FUZZ_RUNS and FUZZ_SEED, as a failure's message names them, replay one. */
import { spawnSync } from 'node:child_process';

const READERS = 12;
const runs = process.env.FUZZ_RUNS ?? String(Math.ceil(100_000 / READERS));
const { status } = spawnSync('pnpm', ['exec', 'vitest', 'run', '--project', 'node', 'packages/data/src/fuzz.test.ts'], {
  cwd: new URL('../../..', import.meta.url),
  env: { ...process.env, FUZZ_RUNS: runs },
  stdio: 'inherit',
});
process.exit(status ?? 1);
