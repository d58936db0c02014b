import { parseArgs } from 'node:util';
import { DEMO_CUSTOMERS } from './demo-customers.js';
import { startSandbox, type RunningSandbox, type ServerOptions } from './server.js';

/** Where a client written for the sandbox looks first. */
const DEFAULT_PORT = 4010;

export const USAGE = `Usage: pnpm sandbox [--port ${DEFAULT_PORT}] [--now 2026-11-17T14:20:00Z] [--seed text] [--token text]

  --port   where it listens, on this machine alone; 0 takes any free port
  --now    the moment the story is told around; default: when it is started. The clock stands still there
  --seed   another seed gives other amounts; ids and dates stay
  --token  the bearer token that requests must carry`;

const FLAGS = { port: { type: 'string' }, now: { type: 'string' }, seed: { type: 'string' }, token: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** @throws Error naming --port if it is not a port */
function portOf(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 65_535) throw new Error(`--port ${text} is not a port. Pass a number from 0 (any free one) to 65535.`);
  return Number(text);
}

/**
 * The options that the arguments ask for; null if they ask for help.
 * @throws Error naming the argument that is unknown or wrong
 */
export function readArguments(args: readonly string[], present: Date): ServerOptions | null {
  const { port = String(DEFAULT_PORT), now = present.toISOString(), seed, token, help } = parseArgs({ args: [...args], options: FLAGS }).values;
  if (help === true) return null;
  if (token === '') throw new Error('--token is empty, so anybody would be let in. Pass a token, or leave it out.');
  return { port: portOf(port), now, ...(seed !== undefined && { seed }), ...(token !== undefined && { token }) };
}

/** What to print after the start: the address, the token, the date on the clock, and the customers. */
function introduction({ url, token, sandbox }: RunningSandbox): string {
  const width = Math.max(...DEMO_CUSTOMERS.map(({ name }) => name.length));
  return [
    `Metronome sandbox: ${url}`,
    `Bearer token:      ${token}`,
    `Its clock says:    ${sandbox.clock.now()}`,
    'Customers:',
    ...DEMO_CUSTOMERS.map(({ id, name, about }) => `  ${id}  ${name.padEnd(width)}  ${about}`),
  ].join('\n');
}

/**
 * Starts a sandbox as the arguments ask; null if they ask for help.
 * @throws Error for wrong arguments, a `--now` that is not a date, and a port that is in use
 */
export async function runCommand(args: readonly string[], say: (text: string) => void): Promise<RunningSandbox | null> {
  const options = readArguments(args, new Date());
  if (options === null) {
    say(USAGE);
    return null;
  }
  const running = await startSandbox(options).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new Error(`Port ${String(options.port)} is taken. Pass another one with --port, or 0 for any.`, { cause: error });
    throw error;
  });
  say(introduction(running));
  return running;
}
