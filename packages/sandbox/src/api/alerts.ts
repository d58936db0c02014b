import type { Hono } from 'hono';
import { alertState } from '../world/alerts.js';
import type { Books } from '../world/books.js';
import type { Alert } from '../world/story.js';
import { zuluTime } from '../world/time.js';
import { type Api, bodyOf, customerInBody } from './context.js';
import { badRequest, notFound } from './errors.js';
import { choice, required, texts, uuid } from './fields.js';
import { wireUnit } from './invoice-shape.js';
import { fingerprint, pageOf } from './paging.js';

const PAGE = 50;

function wireAlert(books: Books, alert: Alert): object {
  return {
    customer_status: alertState(books, alert),
    triggered_by: null,
    alert: {
      id: alert.id, name: alert.name, type: alert.type, status: alert.status, threshold: alert.threshold, updated_at: zuluTime(books.customer.createdAt),
      ...(alert.unit && { credit_type: wireUnit(alert.unit) }),
      ...(alert.seatKey !== undefined && { seat_filter: { seat_group_key: alert.seatKey } }),
    },
  };
}

/** POST /v1/customer-alerts/list and /get. Lists only enabled alerts unless others are asked for. */
export function alertRoutes(app: Hono, api: Api): void {
  app.post('/v1/customer-alerts/list', async (context) => {
    const body = await bodyOf(context);
    const query = context.req.query();
    if (body['limit'] !== undefined || query['limit'] !== undefined) throw badRequest('unexpected parameter: limit');
    const books = customerInBody(api, required(uuid(body, 'customer_id'), 'customer_id'));
    const asked = texts(body, 'alert_statuses')?.map((status) => choice({ alert_statuses: status }, 'alert_statuses', ['ENABLED', 'DISABLED', 'ARCHIVED']));
    const wanted = (asked ?? ['ENABLED']).map((status) => status?.toLowerCase());
    const alerts = books.customer.alerts.filter((alert) => wanted.includes(alert.status));
    const page = pageOf(alerts, query['next_page'], PAGE, fingerprint('alerts', body));
    return context.json({ ...page, data: page.data.map((alert) => wireAlert(books, alert)) });
  });
  app.post('/v1/customer-alerts/get', async (context) => {
    const body = await bodyOf(context);
    const books = api.world.books(required(uuid(body, 'customer_id'), 'customer_id'));
    const alertId = required(uuid(body, 'alert_id'), 'alert_id');
    const alert = books?.customer.alerts.find(({ id }) => id === alertId);
    if (!books || !alert) throw notFound('Alert not found');
    return context.json({ data: wireAlert(books, alert) });
  });
}
