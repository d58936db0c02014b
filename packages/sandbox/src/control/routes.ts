import type { Hono } from 'hono';
import { bodyOf } from '../api/context.js';
import { badRequest } from '../api/errors.js';
import { type Fields, integer, moment, required, text } from '../api/fields.js';
import type { Clock } from '../clock.js';
import { type Fault, FAULT_KINDS, type FaultStore, isFaultKind } from './faults.js';

function faultFrom(body: Fields): Fault {
  const kind = body['kind'];
  if (!isFaultKind(kind)) throw badRequest(`kind must be one of ${FAULT_KINDS.join(', ')}`);
  const value = typeof body['value'] === 'number' ? String(body['value']) : text(body, 'value');
  const path = text(body, 'path');
  const times = integer(body, 'times', 1, 1_000_000);
  return { kind, ...(value !== undefined && { value }), ...(path !== undefined && { path }), ...(times !== undefined && { times }) };
}

/**
 * The sandbox's own controls, which Metronome does not have. They need the same bearer token.
 * - `GET|POST /_sandbox/clock`: `{ "now": RFC 3339 }`
 * - `GET|POST|DELETE /_sandbox/faults`: one fault at a time, `{ "kind", "value"?, "path"?, "times"? }`; DELETE removes all
 */
export function controlRoutes(app: Hono, clock: Clock, faults: FaultStore): void {
  app.get('/_sandbox/clock', (context) => context.json({ now: clock.now() }));
  app.post('/_sandbox/clock', async (context) => {
    clock.set(required(moment(await bodyOf(context), 'now'), 'now'));
    return context.json({ now: clock.now() });
  });
  app.get('/_sandbox/faults', (context) => context.json({ faults: faults.list() }));
  app.post('/_sandbox/faults', async (context) => {
    faults.add(faultFrom(await bodyOf(context)));
    return context.json({ faults: faults.list() });
  });
  app.delete('/_sandbox/faults', (context) => {
    faults.clear();
    return context.json({ faults: [] });
  });
}
