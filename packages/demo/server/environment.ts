import { randomBytes } from 'node:crypto';
import { DEMO_CUSTOMERS, startSandbox, type RunningSandbox } from '@meterboard/sandbox';
import type { Backend } from './backend.ts';

/** Where Metronome serves its embeddable dashboards from. */
const METRONOME_EMBEDS = 'https://embeddable-dashboards.metronome.com';

/** The local stand-in: no account, no network, a seeded world with a clock of its own. */
export function sandboxBackend(running: RunningSandbox): Backend {
  const { url, port, token, sandbox } = running;
  return {
    baseURL: url,
    token,
    customers: DEMO_CUSTOMERS,
    embedOrigins: [`http://localhost:${port}`],
    now: () => new Date(sandbox.clock.now()),
    notice: 'Sandbox data: a local stand-in for the Metronome API with invented customers',
    stop: () => running.stop(),
  };
}

const LOCAL = ['localhost', '127.0.0.1'];

/** @throws Error naming METRONOME_BASE_URL where it is no address */
function baseUrlOf(environment: NodeJS.ProcessEnv): string | undefined {
  const text = environment['METRONOME_BASE_URL'] || undefined;
  if (text !== undefined && !URL.canParse(text)) throw new Error('METRONOME_BASE_URL is not an address. Set it to one like https://api.metronome.com, or unset it.');
  return text;
}

/** Metronome's own dashboards, and those of a stand-in on this machine, under each of its names. */
function embedOriginsOf(baseURL: string | undefined): string[] {
  const api = baseURL === undefined ? null : new URL(baseURL);
  if (api === null || !LOCAL.includes(api.hostname)) return [METRONOME_EMBEDS];
  return [METRONOME_EMBEDS, ...LOCAL.map((host) => api.origin.replace(api.hostname, host))];
}

/** The real API, for the one customer that the environment names. */
function metronomeBackend(token: string, environment: NodeJS.ProcessEnv): Backend {
  const id = environment['METRONOME_CUSTOMER_ID'];
  if (!id) {
    throw new Error('METRONOME_BEARER_TOKEN is set, so the demo shows your real data, but METRONOME_CUSTOMER_ID does not say whose. Set it to a Metronome customer id, or unset the token to use the sandbox.');
  }
  const baseURL = baseUrlOf(environment);
  return {
    baseURL,
    token,
    customers: [{ id, name: environment['METRONOME_CUSTOMER_NAME'] ?? 'Your customer', about: `Metronome customer ${id}` }],
    embedOrigins: embedOriginsOf(baseURL),
    now: () => new Date(),
    notice: `Live data: the Metronome API at ${baseURL ? new URL(baseURL).host : 'api.metronome.com'}`,
    stop: () => Promise.resolve(),
  };
}

/** @throws Error naming PORT where it is not a port */
export function portOf(environment: NodeJS.ProcessEnv): number {
  const text = environment['PORT'] || '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error('PORT is not a port. Set it to a number from 0 (any free one) to 65535, or unset it.');
  return port;
}

/** The real API where there is a token for it, otherwise the sandbox. */
export async function backendOf(environment: NodeJS.ProcessEnv): Promise<Backend> {
  const token = environment['METRONOME_BEARER_TOKEN'];
  return token ? metronomeBackend(token, environment) : sandboxBackend(await startSandbox({ token: randomBytes(24).toString('hex') }));
}
