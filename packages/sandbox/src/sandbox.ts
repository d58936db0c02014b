import { Hono } from 'hono';
import { requireToken } from './api/auth.js';
import { embedUrlRoute } from './api/embed-url.js';
import { ApiError } from './api/errors.js';
import { addApiRoutes } from './api/routes.js';
import { type Clock, createClock, momentOf } from './clock.js';
import { createFaults, type FaultStore } from './control/faults.js';
import { injectFaults } from './control/middleware.js';
import { controlRoutes } from './control/routes.js';
import { embedRoutes } from './embed/routes.js';
import { createWorld, DEFAULT_NOW, type World } from './world/world.js';

export const DEFAULT_TOKEN = 'sandbox-token';

export interface SandboxOptions {
  /** The present moment of the world, at which the clock stands at first. Default 2026-11-17T14:20:00Z. */
  now?: string | number | Date;
  /** Other seeds give other amounts; ids and dates stay the same. */
  seed?: string;
  /** The bearer token that requests must carry. */
  token?: string;
  /** The origin of embeddable pages, `https://host:port`. Default: that of the request, with localhost for 127.0.0.1. */
  origin?: string;
}

/** A stand-in for the Metronome API that runs in this process. */
export interface Sandbox {
  /** `app.fetch(request)` answers a web-standard Request. */
  app: Hono;
  world: World;
  clock: Clock;
  faults: FaultStore;
  token: string;
}

function newApp(): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    if (!(error instanceof ApiError)) throw error;
    return context.json({ ...(error.code !== undefined && { code: error.code }), message: error.message }, error.status);
  });
  app.notFound((context) => context.json({ message: 'Not found' }, 404));
  return app;
}

/** Creates a sandbox without a server; `startSandbox` makes one that listens. */
export function createSandbox({ now = DEFAULT_NOW, seed = 'meterboard', token = DEFAULT_TOKEN, origin }: SandboxOptions = {}): Sandbox {
  const world = createWorld({ now: momentOf(now), seed });
  const clock = createClock(world);
  const faults = createFaults();
  const app = newApp();
  for (const path of ['/v1/*', '/v2/*']) app.use(path, requireToken(token), injectFaults(faults));
  app.use('/_sandbox/*', requireToken(token));
  addApiRoutes(app, { world });
  embedUrlRoute(app, { world }, origin);
  controlRoutes(app, clock, faults);
  embedRoutes(app, world, seed);
  return { app, world, clock, faults, token };
}
