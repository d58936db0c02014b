import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';

export interface ServerOptions extends SandboxOptions {
  /** Default: any free port. */
  port?: number;
}

export interface RunningSandbox {
  /** `http://127.0.0.1:<port>`: the base URL to give to a Metronome client. */
  url: string;
  port: number;
  token: string;
  sandbox: Sandbox;
  /** Also ends open connections, so that the port is free when it resolves. */
  stop(): Promise<void>;
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => { if (error) reject(error); else resolve(); });
    server.closeAllConnections();
  });
}

/** Starts a sandbox on 127.0.0.1. Rejects if the port is in use. */
export function startSandbox({ port = 0, ...options }: ServerOptions = {}): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: sandbox.app.fetch, port, hostname: '127.0.0.1' }, (address) => {
      resolve({ url: `http://127.0.0.1:${String(address.port)}`, port: address.port, token: sandbox.token, sandbox, stop: () => stopServer(server as Server) });
    });
    server.once('error', reject);
  });
}
