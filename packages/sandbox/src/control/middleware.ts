import type { Context, MiddlewareHandler } from 'hono';
import { badRequest } from '../api/errors.js';
import { type Fields, isRecord } from '../api/fields.js';
import { cursorIn, damage } from './damage.js';
import { type Fault, type FaultKind, type FaultStore, parseFaults } from './faults.js';

export const FAULT_HEADER = 'x-sandbox-fault';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function rateLimited(context: Context, scope: string | undefined): Response {
  context.header('X-Metronome-Rate-Limit-Type', scope === 'customer' ? 'customer' : 'client');
  return context.json({ message: 'Too Many Requests' }, 429);
}

const serverError = (context: Context): Response =>
  context.html('<!doctype html><html><head><title>500</title></head><body><h1>Internal Server Error</h1></body></html>', 500);

/** Breaks the connection of an answer. Without a server there is no connection to break. */
function hangUpOf(context: Context): (() => void) | undefined {
  const { outgoing } = (context.env ?? {}) as { outgoing?: { destroy: () => void } };
  return outgoing && (() => { outgoing.destroy(); });
}

/** Sends the first half of a body, then breaks off. */
function cutInHalf(response: Response, text: string, hangUp: (() => void) | undefined): Response {
  const bytes = new TextEncoder().encode(text);
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent) {
        // Time for the first half to be sent before the connection breaks.
        await wait(20);
        if (hangUp) hangUp();
        else controller.error(new Error('sandbox: connection cut'));
        return;
      }
      sent = true;
      controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
    },
  });
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(body, { status: response.status, headers });
}

async function requestBody(context: Context): Promise<Fields> {
  if (context.req.method !== 'POST') return {};
  const body: unknown = await context.req.json().catch(() => ({}));
  return isRecord(body) ? body : {};
}

async function spoil(context: Context, faults: readonly Fault[]): Promise<void> {
  const isJson = context.res.headers.get('content-type')?.startsWith('application/json') ?? false;
  if (!isJson || !context.res.ok) return;
  const body: unknown = await context.res.json();
  const cursor = cursorIn(context.req.query(), await requestBody(context));
  for (const fault of faults) damage(body, fault, cursor);
  const text = JSON.stringify(body);
  const whole = new Response(text, { status: context.res.status, headers: context.res.headers });
  context.res = undefined;
  context.res = faults.some(({ kind }) => kind === 'cut') ? cutInHalf(whole, text, hangUpOf(context)) : whole;
}

/** Injects the faults that are switched on and those that the request's own header asks for. */
export function injectFaults(store: FaultStore): MiddlewareHandler {
  return async (context, next) => {
    const header = context.req.header(FAULT_HEADER);
    const asked = header === undefined ? [] : parseFaults(header);
    if (!asked) throw badRequest(`${FAULT_HEADER} names an unknown fault`);
    const faults = [...store.take(context.req.path), ...asked];
    const find = (kind: FaultKind): Fault | undefined => faults.find((fault) => fault.kind === kind);
    const latency = find('latency');
    if (latency) await wait(Number(latency.value ?? 500));
    const limit = find('rate-limit');
    if (limit) return rateLimited(context, limit.value);
    if (find('server-error')) return serverError(context);
    await next();
    if (faults.length > 0) await spoil(context, faults);
    return undefined;
  };
}
