import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { netBalanceViewSchema, usageRowsSchema } from '../schema.js';
import { instant } from '../time/instant.js';
import { toNetBalanceView } from '../transform/toNetBalanceView.js';
import { keysOf, schemaOf } from './standard.js';

describe('keysOf', () => {
  it('reads a path by the value it is of', () => {
    expect(keysOf('[3].values[0]', [, , , { values: [1] }])).toEqual([3, 'values', 0]);
    expect(keysOf('', {})).toEqual([]);
    expect(keysOf('[12].a', [])).toEqual([12, 'a']);
  });

  it('takes points and brackets for parts of a key, where the value has such a key', () => {
    expect(keysOf('[0].groups.eu.west', [{ groups: { 'eu.west': 1, eu: 2 } }])).toEqual([0, 'groups', 'eu.west']);
    expect(keysOf('[0].groups.a[1]', [{ groups: { 'a[1]': 1 } }])).toEqual([0, 'groups', 'a[1]']);
    expect(keysOf('.groups.', { groups: { '': 1 } })).toEqual(['groups', '']);
  });

  it('leaves what is missing in one piece', () => {
    expect(keysOf('.metric.id', {})).toEqual(['metric.id']);
    expect(keysOf('.kind', null)).toEqual(['kind']);
  });
});

describe('schemaOf', () => {
  it('passes on what is no fault of the value', () => {
    const schema = schemaOf('view', () => { throw new RangeError('a bug'); });
    expect(() => schema['~standard'].validate({})).toThrow('a bug');
  });

  it('guards a route of Hono, which knows nothing of this package', async () => {
    const app = new Hono();
    app.post('/view', sValidator('json', netBalanceViewSchema), (context) => context.json({ left: context.req.valid('json').balance.value }));
    app.post('/rows', sValidator('json', usageRowsSchema), (context) => context.json({ rows: context.req.valid('json').length }));
    const post = (path: string, body: unknown): Response | Promise<Response> => app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

    const view = toNetBalanceView({ balance: 5, credit_type_id: 'x' }, { now: instant('2024-11-01T00:00:00Z') });
    expect(await (await post('/view', view)).json()).toEqual({ left: '5' });
    const refused = await post('/view', { ...view, balance: { ...view.balance, value: 5 } });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: [{ path: ['balance', 'value'], message: expect.stringContaining('expected exact decimal text, found 5') as string }] });
    expect((await post('/rows', [{ starting_on: '2024-10-01T00:00:00Z', ending_before: '2024-10-02T00:00:00Z', value: 'many' }])).status).toBe(400);
    expect(await (await post('/rows', [])).json()).toEqual({ rows: 0 });
  });
});
