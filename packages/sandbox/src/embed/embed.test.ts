import { beforeEach, describe, expect, test } from 'vitest';
import { DEMO_CUSTOMERS, EDGE_CUSTOMER } from '../demo-customers.js';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { COLORS } from './colors.js';

let asked: Asked;
const helio = customerId('Helio');
const DASHBOARDS = ['invoices', 'usage', 'commits_and_credits'] as const;

beforeEach(() => {
  asked = askSandbox();
});

async function urlFor(body: object): Promise<string> {
  const { data } = await asked.post('/v1/dashboards/getEmbeddableUrl', { customer_id: helio, dashboard: 'usage', ...body });
  return (data as { url: string }).url;
}

/** Opens a page like a browser, without a bearer token. */
const open = (url: string): Promise<Response> => Promise.resolve(asked.sandbox.app.fetch(new Request(url)));

const pageOf = async (body: object): Promise<string> => (await open(await urlFor(body))).text();

test.each(DASHBOARDS)('%s: a page with this customer\'s figures, no scripts, for any page to embed', async (dashboard) => {
  const url = await urlFor({ dashboard });
  expect(url).toMatch(new RegExp(`^http://sandbox\\.test/embed/${dashboard}/v1\\?token=`));
  const response = await open(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).toContain('Helio Commerce');
  expect(text).not.toContain('<script');
});

test('the figures are the world\'s own', async () => {
  const [record] = asked.sandbox.world.books(helio)?.balances() ?? [];
  expect(record?.balance.div(100).toFixed(2, 1)).toBe('27692.59');
  expect(await pageOf({ dashboard: 'commits_and_credits' })).toContain('$27,692.59');
  expect(await pageOf({ dashboard: 'invoices' })).toContain('$1,614.00');
});

test('a given origin is used', async () => {
  asked = askSandbox({ origin: 'https://billing.example.com' });
  expect(await urlFor({})).toMatch(/^https:\/\/billing\.example\.com\/embed\/usage\/v1\?token=/);
});

describe('colours', () => {
  test('all 23 names take effect', async () => {
    const color_overrides = Object.keys(COLORS).map((name, index) => ({ name, value: `#0000${(16 + index).toString(16)}` }));
    expect(color_overrides).toHaveLength(23);
    const text = await pageOf({ color_overrides });
    for (const { name, value } of color_overrides) expect(text).toContain(`--${name}:${value};`);
  });

  test.each([
    [{ name: 'gray_dark', value: '#000000' }], [{ name: 'Pink', value: '#000000' }], [{ name: '__proto__', value: '#000000' }], [{ name: 'White', value: 'red' }],
    [{ name: 'White', value: '#fff' }], [{ name: 'White', value: '#000000;}body{display:none' }], [{ name: 'White' }], ['White'],
  ])('refused: %j', async (color) => {
    expect((await asked.ask('POST', '/v1/dashboards/getEmbeddableUrl', { customer_id: helio, dashboard: 'usage', color_overrides: [color] })).status).toBe(400);
  });
});

describe('options', () => {
  const invoices = (...options: [string, string][]): Promise<string> =>
    pageOf({ dashboard: 'invoices', dashboard_options: options.map(([key, value]) => ({ key, value })) });

  test('zero lines are hidden unless asked for', async () => {
    expect(await invoices()).not.toContain('Log export');
    expect(await invoices(['show_zero_usage_line_items', 'true'])).toContain('Log export');
  });

  test('filter by status, type and contract', async () => {
    expect(await invoices(['invoice_status_filter', 'DRAFT'])).not.toContain('>Paid<');
    expect(await invoices(['invoice_type', 'SCHEDULED'])).not.toContain('API requests');
    expect(await invoices(['contract_id', helio])).toContain('No invoices yet');
  });

  test.each([[{ key: 'show_zero_usage_line_items', value: true }], [{ key: 'invoice_type', value: 'ALL' }], [{ value: 'x' }]])('refused: %j', async (option) => {
    expect((await asked.ask('POST', '/v1/dashboards/getEmbeddableUrl', { customer_id: helio, dashboard: 'invoices', dashboard_options: [option] })).status).toBe(400);
  });

  test('group keys and values can be renamed', async () => {
    const text = await pageOf({ bm_group_key_overrides: [{ group_key_name: 'region', display_name: 'Data centre', value_display_names: { 'us-east-1': 'Virginia' } }] });
    expect(text).toContain('<bdi>Data centre</bdi>');
    expect(text).toContain('<bdi>Virginia</bdi>');
  });
});

describe('who may see what', () => {
  test('no page names another customer, or anything of theirs', async () => {
    for (const dashboard of DASHBOARDS) {
      const text = await pageOf({ dashboard });
      for (const { name } of DEMO_CUSTOMERS.slice(1)) expect(text).not.toContain(name);
      expect(text).not.toContain('Jahreskontingent');
    }
  });

  test('a token works for its own dashboard only, and not once it is changed', async () => {
    const url = await urlFor({ dashboard: 'usage' });
    const token = new URL(url).searchParams.get('token') ?? '';
    const [payload = '', signature = ''] = token.split('.');
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace(helio, customerId('Vela'))).toString('base64url');
    for (const bad of [url.replace('/usage/', '/invoices/'), url.replace(token, `${forged}.${signature}`), url.replace(token, payload), url.replace(token, ''), url.split('?')[0] ?? '']) {
      const response = await open(bad);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('Helio');
    }
  });

  test('a token of another seed\'s sandbox is refused', async () => {
    const url = await urlFor({});
    asked = askSandbox({ seed: 'other' });
    expect((await open(url)).status).toBe(403);
  });

  test('ten minutes later a token is refused, with a page in the same design', async () => {
    const url = await urlFor({});
    asked.sandbox.clock.set('2026-11-17T14:29:59Z');
    expect((await open(url)).status).toBe(200);
    asked.sandbox.clock.set('2026-11-17T14:30:00Z');
    const response = await open(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html; charset=UTF-8']);
    expect(await response.text()).toContain('This link is no longer valid');
  });
});

test('hostile names are text, and do not turn the text around them', async () => {
  for (const dashboard of DASHBOARDS) {
    const text = await pageOf({ customer_id: EDGE_CUSTOMER.id, dashboard });
    expect(/<script|<img|Voucher <b>|<i>Corr/.exec(text)).toBeNull();
    expect(text).toContain('<bdi>&lt;script&gt;alert(&quot;hi&quot;)&lt;/script&gt; &amp; Söhne</bdi>');
  }
  expect(await pageOf({ customer_id: EDGE_CUSTOMER.id, dashboard: 'usage' })).toContain('<bdi>abc\u202e123</bdi>');
});

test('a customer with nothing sees empty pages', async () => {
  const words = { invoices: 'No invoices yet', usage: 'No usage yet', commits_and_credits: 'No commits or credits yet' };
  for (const dashboard of DASHBOARDS) expect(await pageOf({ customer_id: customerId('Quill'), dashboard })).toContain(words[dashboard]);
});

test.each([{ dashboard: 'credits' }, { dashboard: undefined }, { customer_id: 'x' }])('refused: %j', async (change) => {
  expect((await asked.ask('POST', '/v1/dashboards/getEmbeddableUrl', { customer_id: helio, dashboard: 'usage', ...change })).status).toBe(400);
});
