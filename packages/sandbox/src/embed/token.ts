import { createHmac, timingSafeEqual } from 'node:crypto';

export const DASHBOARDS = ['invoices', 'usage', 'commits_and_credits'] as const;

export type Dashboard = (typeof DASHBOARDS)[number];

export interface GroupKeyOverride {
  group_key_name: string;
  display_name?: string;
  value_display_names?: Readonly<Record<string, string>>;
}

/** Everything a page needs to know, signed and in its URL. */
export interface Ticket {
  customerId: string;
  dashboard: Dashboard;
  /** Epoch milliseconds by the sandbox's clock. */
  expires: number;
  options: Readonly<Record<string, string>>;
  colors: Readonly<Record<string, string>>;
  groupKeys: readonly GroupKeyOverride[];
}

/** By the sandbox's clock, which stands still: move it forward to see a link expire. */
export const LIFETIME = 10 * 60_000;

const sign = (payload: string, secret: string): Buffer => createHmac('sha256', `meterboard-sandbox/${secret}`).update(payload).digest();

export function sealTicket(ticket: Ticket, secret: string): string {
  const payload = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${payload}.${sign(payload, secret).toString('base64url')}`;
}

/** The ticket in a token for a dashboard; null if it is forged, for another dashboard, or past its time. */
export function openTicket(token: string, dashboard: string, secret: string, now: number): Ticket | null {
  const [payload = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(payload, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  // Only a token that this process signed gets here.
  const ticket = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Ticket;
  return ticket.dashboard === dashboard && now < ticket.expires ? ticket : null;
}
