import Metronome from '@metronome/sdk';
import { DEMO_CUSTOMERS } from '../src/demo-customers.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/sandbox.js';
import { schemaErrors } from './openapi.js';

type Json = Record<string, unknown>;

/** A customer of the demo, by the first word of the name. */
export function customerId(name: string): string {
  const found = DEMO_CUSTOMERS.find((customer) => customer.name.startsWith(name));
  if (!found) throw new Error(`no customer ${name}`);
  return found.id;
}

export interface Asked {
  sandbox: Sandbox;
  /** One request, answered in this process. */
  ask: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** The JSON of an answer, which must have status 200. */
  get: (path: string) => Promise<Json>;
  post: (path: string, body: unknown) => Promise<Json>;
}

/** A sandbox with shorthands for requests. */
export function askSandbox(options: SandboxOptions = {}): Asked {
  const sandbox = createSandbox(options);
  const ask: Asked['ask'] = (method, path, body, headers = {}) =>
    Promise.resolve(sandbox.app.fetch(new Request(`http://sandbox.test${path}`, {
      method, headers: { authorization: `Bearer ${sandbox.token}`, ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }),
    })));
  const json = async (answer: Promise<Response>): Promise<Json> => {
    const response = await answer;
    if (response.status !== 200) throw new Error(`${String(response.status)} ${await response.text()}`);
    return (await response.json()) as Json;
  };
  return { sandbox, ask, get: (path) => json(ask('GET', path)), post: (path, body) => json(ask('POST', path, body)) };
}

/** The real SDK for a base URL. Every answer is checked against the schema, and requests are counted by path. */
export function checkedClient(baseURL: string, token: string): { client: Metronome; problems: string[]; requests: string[] } {
  const problems: string[] = [];
  const requests: string[] = [];
  const client = new Metronome({
    bearerToken: token, baseURL, maxRetries: 0,
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const response = await fetch(input, init);
      requests.push(new URL(url).pathname);
      problems.push(...(await schemaErrors(init?.method ?? 'GET', url, response)));
      return response;
    },
  });
  return { client, problems, requests };
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
