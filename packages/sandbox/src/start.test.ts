import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const room = fileURLToPath(new URL('..', import.meta.url));

it('`pnpm start` builds the sandbox, starts it, and ends it with Ctrl-C', async () => {
  // A group of its own, as in a terminal: Ctrl-C reaches every process in it.
  const child = spawn('pnpm', ['start', '--port', '0'], { cwd: room, detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  try {
    await expect.poll(() => output).toMatch(/Metronome sandbox: http:\/\/127\.0\.0\.1:\d+\n/);
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGINT');
  }
  await ended;
  const [, url = ''] = /sandbox: (\S+)/.exec(output) ?? [];
  await expect.poll(() => fetch(url).then(() => 'up', () => 'down')).toBe('down');
});
