import { alerts } from './alerts.js';
import { balances } from './balances.js';
import { embedUrl } from './embed-url.js';
import { invoices } from './invoices.js';
import { metrics } from './metrics.js';
import { netBalance } from './net-balance.js';
import { rates } from './rates.js';
import { recharges } from './recharges.js';
import type { Route } from './route.js';
import { seatBalances } from './seat-balances.js';
import { spend } from './spend.js';
import { usage } from './usage.js';

/** Routes by the last segment of their path. */
const ROUTES: ReadonlyMap<string, Route> = new Map([
  ['usage', usage],
  ['spend', spend],
  ['balances', balances],
  ['net-balance', netBalance],
  ['invoices', invoices],
  ['metrics', metrics],
  ['embed-url', embedUrl],
  ['alerts', alerts],
  ['seat-balances', seatBalances],
  ['recharges', recharges],
  ['rates', rates],
]);

/** The route that an address names, under `basePath` or any prefix; null if it names none. */
export function routeAt(url: string, basePath: string | null): { name: string; route: Route } | null {
  const path = new URL(url).pathname.replace(/\/+$/, '');
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const route = ROUTES.get(name);
  return route === undefined || (basePath !== null && path.slice(0, slash) !== basePath) ? null : { name, route };
}
