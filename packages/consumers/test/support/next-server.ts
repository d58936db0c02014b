import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DEMO_CUSTOMERS, startSandbox, type Sandbox } from '@meterboard/sandbox';

export interface RunningNext {
  url: string;
  sandbox: Sandbox;
  stop: () => Promise<void>;
}

/** The address that `next start` prints once it listens. */
function addressOf(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (address !== null && text.includes('Ready')) resolve(address[0]);
    });
    server.once('exit', () => {
      reject(new Error(`next start ended before it listened:\n${text}`));
    });
  });
}

/** The built app in production mode, on the sandbox. */
export async function startNext(folder: string): Promise<RunningNext> {
  const metronome = await startSandbox();
  const { url, token, sandbox } = metronome;
  const server = spawn(process.execPath, [join(folder, 'node_modules/next/dist/bin/next'), 'start', '--hostname', '127.0.0.1', '--port', '0'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      METRONOME_BEARER_TOKEN: token,
      METRONOME_BASE_URL: url,
      METRONOME_CUSTOMER_ID: DEMO_CUSTOMERS[0]?.id,
      BILLING_NOW: new Date(sandbox.clock.now()).toISOString(),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  return {
    url: address,
    sandbox,
    stop: async () => {
      server.kill();
      await once(server, 'exit');
      await metronome.stop();
    },
  };
}
