import type { Hono } from 'hono';
import { COLORS, isHexColor } from '../embed/colors.js';
import { DASHBOARDS, type GroupKeyOverride, LIFETIME, sealTicket } from '../embed/token.js';
import { type Api, bodyOf, customerInBody } from './context.js';
import { badRequest } from './errors.js';
import { type Fields, isRecord, list, oneOf, record, required, text, uuid } from './fields.js';

/** The values that options of the invoices dashboard may have. Unknown keys are accepted, as the service does. */
const OPTION_VALUES: Readonly<Record<string, readonly string[]>> = {
  show_zero_usage_line_items: ['true', 'false'],
  hide_voided_invoices: ['true', 'false'],
  invoice_type: ['USAGE', 'SCHEDULED'],
  invoice_status_filter: ['VOID', 'FINALIZED', 'DRAFT', 'FINALIZED_AND_DRAFT', 'ALL'],
};

function objects(body: Fields, name: string): Fields[] {
  return (list(body, name) ?? []).map((entry) => {
    if (!isRecord(entry)) throw badRequest(`${name} must be an array of objects`);
    return entry;
  });
}

function optionsOf(body: Fields): Record<string, string> {
  const pairs = objects(body, 'dashboard_options').map((option): [string, string] => {
    const key = required(text(option, 'key'), 'dashboard_options[].key');
    const value = option['value'];
    if (typeof value !== 'string') throw badRequest(`dashboard option ${key} must be a string`);
    if (Object.hasOwn(OPTION_VALUES, key) && !OPTION_VALUES[key]?.includes(value)) throw badRequest(`dashboard option ${key} cannot be ${value}`);
    return [key, value];
  });
  return Object.fromEntries(pairs);
}

function colorsOf(body: Fields): Record<string, string> {
  const pairs = objects(body, 'color_overrides').map((color): [string, string] => {
    const name = required(text(color, 'name'), 'color_overrides[].name');
    const value = required(text(color, 'value'), 'color_overrides[].value');
    if (!Object.hasOwn(COLORS, name)) throw badRequest(`unknown color name ${name}`);
    if (!isHexColor(value)) throw badRequest(`color ${name} must be a hex color such as #1f2937`);
    return [name, value];
  });
  return Object.fromEntries(pairs);
}

function groupKeysOf(body: Fields): GroupKeyOverride[] {
  return objects(body, 'bm_group_key_overrides').map((override) => {
    const display = text(override, 'display_name');
    const names = record(override, 'value_display_names');
    const texts = Object.entries(names ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return {
      group_key_name: required(text(override, 'group_key_name'), 'bm_group_key_overrides[].group_key_name'),
      ...(display !== undefined && { display_name: display }),
      ...(names && { value_display_names: Object.fromEntries(texts) }),
    };
  });
}

/** POST /v1/dashboards/getEmbeddableUrl. The URL leads to a page of the sandbox, at `origin` or where the request was sent. */
export function embedUrlRoute(app: Hono, api: Api, origin: string | undefined): void {
  app.post('/v1/dashboards/getEmbeddableUrl', async (context) => {
    const body = await bodyOf(context);
    const { customer } = customerInBody(api, required(uuid(body, 'customer_id'), 'customer_id'));
    const dashboard = required(oneOf(body, 'dashboard', DASHBOARDS), 'dashboard');
    const token = sealTicket({
      customerId: customer.id, dashboard, expires: api.world.now() + LIFETIME,
      options: optionsOf(body), colors: colorsOf(body), groupKeys: groupKeysOf(body),
    }, api.world.seed);
    const base = origin ?? new URL(context.req.url).origin.replace('//127.0.0.1', '//localhost');
    return context.json({ data: { url: `${base}/embed/${dashboard}/v1?token=${token}` } });
  });
}
