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

/** Metronome's own dashboards, and those of a stand-in on this machine, by whichever of its names. */
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
  const baseURL = environment['METRONOME_BASE_URL'] || undefined;
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

/** The real API where there is a token for it, else the sandbox. */
export async function backendOf(environment: NodeJS.ProcessEnv): Promise<Backend> {
  const token = environment['METRONOME_BEARER_TOKEN'];
  return token ? metronomeBackend(token, environment) : sandboxBackend(await startSandbox({ token: randomBytes(24).toString('hex') }));
}
