import type { Hono } from 'hono';
import type { Books } from '../world/books.js';
import type { World } from '../world/world.js';
import { commitsPage } from './commits-page.js';
import type { Markup } from './html.js';
import { invoicesPage } from './invoices-page.js';
import { page, refusedPage } from './page.js';
import { openTicket, type Ticket } from './token.js';
import { usagePage } from './usage-page.js';

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // No scripts at all. Any page may embed it, as the rules of the real one are not public.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *",
};

const PAGES: Record<Ticket['dashboard'], { title: string; body: (books: Books, ticket: Ticket) => Markup }> = {
  invoices: { title: 'Invoices', body: (books, ticket) => invoicesPage(books, ticket.options) },
  usage: { title: 'Usage', body: (books, ticket) => usagePage(books, ticket.groupKeys) },
  commits_and_credits: { title: 'Commits and credits', body: (books) => commitsPage(books) },
};

/** GET /embed/{dashboard}/v1?token=…: only the token decides whose data is shown; 403 for a forged or expired one. */
export function embedRoutes(app: Hono, world: World, secret: string): void {
  app.get('/embed/:dashboard/v1', (context) => {
    const ticket = openTicket(context.req.query('token') ?? '', context.req.param('dashboard'), secret, world.now());
    const books = ticket && world.books(ticket.customerId);
    if (!ticket || !books) return context.html(refusedPage(), 403, HEADERS);
    const { title, body } = PAGES[ticket.dashboard];
    return context.html(page(title, body(books, ticket), ticket.colors), 200, HEADERS);
  });
}
