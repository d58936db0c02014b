import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { DEMO_CUSTOMERS, startSandbox } from '@meterboard/sandbox';
import { describe, expect, test } from 'vitest';
import { ask, signIn } from './support/demo.ts';

const MAIN = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));

interface Run {
  output: () => string;
  /** Resolves with what the text matched; rejects when the process ends before. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  stop: (signal: NodeJS.Signals) => void;
  ended: Promise<number | null>;
}

function run(env: Readonly<Record<string, string>>): Run {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('METRONOME_')));
  const child = spawn(process.execPath, [MAIN], { env: { ...own, ...env } });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    output: () => output,
    says: async (pattern) => {
      await expect.poll(() => output).toMatch(pattern);
      return pattern.exec(output)!;
    },
    stop: (signal) => child.kill(signal),
    ended,
  };
}

/** What a signed-in browser is answered. */
async function answer(url: string, route: string, query: unknown, customerId: string): Promise<string> {
  return (await ask({ url }, route, query, await signIn({ url }, customerId))).text();
}

const portOf = (server: ReturnType<typeof createServer>): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

describe('the built server', () => {
  test('says where it is and whose data it shows, and stops on Ctrl-C', async () => {
    const demo = run({ PORT: '0' });
    const [, url] = await demo.says(/Meterboard demo: (http:\/\/localhost:\d+)\n/);
    await demo.says(/Sandbox data/);
    expect((await fetch(url!)).status).toBe(200);
    demo.stop('SIGINT');
    expect(await demo.ended).toBe(0);
  });

  test('takes the next port when its own is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const demo = run({ PORT: String(portOf(taken)) });
    const [, port] = await demo.says(/http:\/\/localhost:(\d+)\n/);
    expect(Number(port)).toBeGreaterThan(portOf(taken));
    demo.stop('SIGTERM');
    expect(await demo.ended).toBe(0);
    taken.close();
  });

  test('shows the real API where there is a token for it, and never reveals the token', async () => {
    const api = await startSandbox({ token: 'live-secret-1' });
    const id = DEMO_CUSTOMERS[2]!.id;
    const demo = run({ PORT: '0', METRONOME_BEARER_TOKEN: 'live-secret-1', METRONOME_CUSTOMER_ID: id, METRONOME_BASE_URL: api.url });
    const [, url] = await demo.says(/(http:\/\/localhost:\d+)\n/);
    await demo.says(/Live data/);
    const seen = await Promise.all([
      (await fetch(`${url!}/api/session`)).text(),
      answer(url!, 'balances', {}, id),
      answer(url!, 'embed-url', { dashboard: 'usage' }, id),
    ]);
    expect(seen[0]).toContain(id);
    expect(seen[1]).toContain('"EUR"');
    expect(seen[2]).toContain('"url"');
    expect(seen.join('') + demo.output()).not.toContain('live-secret-1');
    demo.stop('SIGTERM');
    await Promise.all([demo.ended, api.stop()]);
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ METRONOME_BEARER_TOKEN: 'live-secret-3', METRONOME_CUSTOMER_ID: 'c', METRONOME_BASE_URL: 'nonsense' }, 'METRONOME_BASE_URL'],
  ])('names the setting that cannot be read: %o', async (env, name) => {
    const demo = run(env);
    expect(await demo.ended).toBe(1);
    expect(demo.output()).toMatch(new RegExp(`^${name} is not `));
  });

  test('says what is missing where there is a token and no customer', async () => {
    const demo = run({ METRONOME_BEARER_TOKEN: 'live-secret-2' });
    expect(await demo.ended).toBe(1);
    expect(demo.output()).toContain('METRONOME_CUSTOMER_ID');
    expect(demo.output()).not.toContain('live-secret-2');
  });
});
