/** `pnpm storybook:build`: the catalogue as static files in .storybook/dist, for any web server, with llms.txt and llms-full.txt beside it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fullText, indexText, type IndexEntry } from './llms.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = resolve(root, '.storybook/dist');

const { status } = spawnSync('pnpm', ['exec', 'storybook', 'build', '--disable-telemetry', '--output-dir', folder, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
if (status === 0) {
  const { entries } = JSON.parse(readFileSync(resolve(folder, 'index.json'), 'utf8')) as { entries: Record<string, IndexEntry> };
  writeFileSync(resolve(folder, 'llms.txt'), indexText(Object.values(entries)));
  writeFileSync(resolve(folder, 'llms-full.txt'), fullText());
}
process.exitCode = status ?? 1;
