import type { RouteName } from '../options.js';
import type { Settings } from '../settings.js';
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

const TABLE: Readonly<Record<RouteName, Route>> = {
  usage,
  spend,
  balances,
  'net-balance': netBalance,
  invoices,
  metrics,
  'embed-url': embedUrl,
  alerts,
  'seat-balances': seatBalances,
  recharges,
  rates,
};

/** Routes by the last segment of their path. */
export const ROUTES: ReadonlyMap<string, Route> = new Map(Object.entries(TABLE));

/** The route that an address names, under `basePath` or any prefix; null if it names none, or one that is not open. */
export function routeAt(url: string, { basePath, routes }: Pick<Settings, 'basePath' | 'routes'>): { name: string; route: Route } | null {
  const path = new URL(url).pathname.replace(/\/+$/, '');
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const route = routes.has(name) ? ROUTES.get(name) : undefined;
  return route === undefined || (basePath !== null && path.slice(0, slash) !== basePath) ? null : { name, route };
}
