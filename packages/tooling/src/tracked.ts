import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Files under version control, relative to the root, without those that a change under way has moved or deleted. */
export const trackedFiles = (root: string, paths: readonly string[] = []): string[] =>
  execFileSync('git', ['ls-files', '-z', '--', ...paths], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(resolve(root, file)));
