import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startSandbox, type RunningSandbox } from '@meterboard/sandbox';
import { createApp } from '../../server/app.ts';
import type { Backend } from '../../server/backend.ts';
import { sandboxBackend } from '../../server/environment.ts';
import { listen } from '../../server/listen.ts';

/** A value that occurs nowhere else, so that finding it anywhere means a leak. */
export const TOKEN = 'mb-e2e-token-7f3a9c51d2';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Known to the demo, unknown to the billing API. */
export const STRANGER = { id: '00000000-dead-4bad-8bad-00000000beef', name: 'Nobody Ltd', about: 'Not a customer of the billing API.' };

export interface Demo {
  url: string;
  backend: Backend;
  /** The sandbox that is running now. */
  sandbox: () => RunningSandbox['sandbox'];
  /** The lines that an operator would see. */
  log: string[];
  /** Until it is started again, connections to it are broken off. */
  stopSandbox: () => Promise<void>;
  /** On the same port, with its data reset. */
  restartSandbox: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Keeps a port, since anybody could take it in the meantime, and hangs up on whoever calls. Returns how to free it. */
async function keepPort(port: number): Promise<() => Promise<void>> {
  const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return async () => {
    server.close();
    await once(server, 'close');
  };
}

/** The whole demo in this process: sandbox, server and built web app, each on a free port. */
export async function startDemo(): Promise<Demo> {
  let running = await startSandbox({ token: TOKEN });
  const { port } = running;
  const stopRunning = (): Promise<void> => running.stop();
  let stop = stopRunning;
  const log: string[] = [];
  const backend = { ...sandboxBackend(running), customers: [...sandboxBackend(running).customers, STRANGER] };
  const server = await listen(createApp({ backend, web: WEB, log: (line) => log.push(line) }).fetch, 0);
  return {
    url: server.url,
    backend,
    sandbox: () => running.sandbox,
    log,
    stopSandbox: async () => {
      await stop();
      stop = await keepPort(port);
    },
    restartSandbox: async () => {
      await stop();
      running = await startSandbox({ token: TOKEN, port });
      stop = stopRunning;
    },
    stop: async () => {
      await server.stop();
      await stop();
    },
  };
}

/** Signs in without a browser and returns the `Cookie` to send. */
export async function signIn(demo: Pick<Demo, 'url'>, customerId: string): Promise<string> {
  const response = await fetch(`${demo.url}/api/session`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ customerId }) });
  if (!response.ok) throw new Error(`not signed in: ${response.status}`);
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** One billing query of a signed-in browser; `cookie` is what signIn returned. */
export function ask(demo: Pick<Demo, 'url'>, route: string, query: unknown, cookie?: string): Promise<Response> {
  return fetch(`${demo.url}/api/billing/${route}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
    body: JSON.stringify(query),
  });
}
