import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';

type Fetch = (request: Request) => Response | Promise<Response>;

export interface Listening {
  url: string;
  stop: () => Promise<void>;
}

function bind(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // This machine only, since anyone who reaches the port can sign in.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Serves on `port`, or on the next free one of the twenty after it; 0 takes any. */
export async function listen(fetch: Fetch, port: number): Promise<Listening> {
  for (let attempt = port; ; attempt += 1) {
    const server = createAdaptorServer({ fetch });
    try {
      const bound = await bind(server, attempt);
      return { url: `http://localhost:${bound}`, stop: () => close(server) };
    } catch (error) {
      if (!isTaken(error) || attempt >= port + 20) throw error;
    }
  }
}
