import { Hono } from 'hono';
import { requireToken } from './api/auth.js';
import { ApiError } from './api/errors.js';
import { addApiRoutes } from './api/routes.js';
import { type Clock, createClock, momentOf } from './clock.js';
import { createWorld, DEFAULT_NOW, type World } from './world/world.js';

export const DEFAULT_TOKEN = 'sandbox-token';

export interface SandboxOptions {
  /** The moment the story is told around, and where the clock stands at first. Default 2026-11-17T14:20:00Z. */
  now?: string | number | Date;
  /** Other seeds give other amounts; ids and dates stay. */
  seed?: string;
  /** The bearer token that requests must carry. */
  token?: string;
}

/** A stand-in for the Metronome API that runs in this process. */
export interface Sandbox {
  /** `app.fetch(request)` answers a web-standard Request. */
  app: Hono;
  world: World;
  clock: Clock;
  token: string;
}

/** Makes a sandbox without a server; see startSandbox for one that listens. */
export function createSandbox({ now = DEFAULT_NOW, seed = 'meterboard', token = DEFAULT_TOKEN }: SandboxOptions = {}): Sandbox {
  const world = createWorld({ now: momentOf(now), seed });
  const app = new Hono();
  app.onError((error, context) => {
    if (!(error instanceof ApiError)) throw error;
    return context.json({ ...(error.code !== undefined && { code: error.code }), message: error.message }, error.status);
  });
  app.notFound((context) => context.json({ message: 'Not found' }, 404));
  app.use('/v1/*', requireToken(token));
  app.use('/v2/*', requireToken(token));
  addApiRoutes(app, { world });
  return { app, world, clock: createClock(world), token };
}
