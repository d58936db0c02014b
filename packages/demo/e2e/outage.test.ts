import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { ask, signIn, STRANGER, TOKEN } from './support/demo.ts';
import { HELIO, settled, test } from './support/test.ts';

/** The browser logs every 4xx and 5xx answer as an error; here they are on purpose. */
const tolerate = /Failed to load resource/;
const DAYS = { interval: { start: '2026-11-11T00:00:00Z', end: '2026-11-18T00:00:00Z' }, bucket: 'day' };

const states = (page: Page): Promise<(string | null)[]> => page.locator('main section[data-part="root"]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-state')));

describe('when the billing API is down', () => {
  test('each part says so, and trying again works once the API is back', async ({ open, demo }) => {
    await demo.stopSandbox();
    const page = await open('/', { tolerate });
    await settled(page);
    expect(await states(page)).toEqual(['error', 'error', 'error', 'error']);
    expect(await page.locator('[data-stat="Net spend"] strong').innerText()).toBe('Unavailable');

    await demo.restartSandbox();
    for (const part of await page.locator('header [data-part="root"], main section[data-part="root"]').all()) await part.getByRole('button', { name: /try again/i }).click();
    // Of balances there is a meter too: of the one that is not used up.
    await expect.poll(() => states(page)).toEqual(Array.from({ length: 5 }, () => 'ready'));
    expect(await page.locator('[data-stat="Net spend"] strong').innerText()).toMatch(/^\$/);
  });

  test('figures that were read before are still there when the range changes back', async ({ open, demo }) => {
    const page = await open('/usage', { tolerate });
    await settled(page);
    await demo.stopSandbox();
    await page.getByText('7 d', { exact: true }).click();
    await page.locator('main [data-state="error"]').first().waitFor();
    await page.getByText('30 d', { exact: true }).click();
    expect(await page.getByRole('region', { name: /API requests/ }).getAttribute('data-state')).toBe('ready');
    await demo.restartSandbox();
  });
});

describe('when the billing API answers nonsense', () => {
  test('a malformed field is a neutral error on screen and a path in the log', async ({ open, demo }) => {
    demo.sandbox().faults.add({ kind: 'malformed', value: 'data[1].value', path: '/v1/usage*' });
    const page = await open('/usage', { tolerate });
    const usage = page.getByRole('region', { name: /API requests/ });
    await usage.getByRole('alert').waitFor();
    demo.sandbox().faults.clear();
    expect(await usage.innerText()).not.toMatch(/value|12abc|WireFormat|Metronome/);
    const entry = demo.log.find((line) => line.includes('WireFormatError'));
    expect(entry).toContain('rows[1].value');
    expect(entry).not.toContain(TOKEN);
    await usage.getByRole('button', { name: /try again/i }).click();
    await expect.poll(() => usage.getAttribute('data-state')).toBe('ready');
  });

  test('a page of HTML with status 500 is a neutral error', async ({ demo }) => {
    const cookie = await signIn(demo, demo.backend.customers[0]!.id);
    demo.sandbox().faults.add({ kind: 'server-error' });
    const response = await ask(demo, 'spend', { ...DAYS, groupBy: 'type' }, cookie);
    demo.sandbox().faults.clear();
    expect(response.status).toBe(502);
    expect(await response.text()).not.toMatch(/html|metronome/i);
  });
});

describe('a page that breaks', () => {
  test('keeps the header and the navigation, and the next page works', async ({ open }) => {
    const page = await open('/', { tolerate: /./ });
    await settled(page);
    await page.route('**/api/billing/spend', (route) => route.fulfill({ json: { data: { kind: 'spend' } } }));
    await page.goto(new URL('/spend', page.url()).href);
    await page.getByRole('heading', { name: 'This page broke' }).waitFor();
    await page.getByRole('link', { name: 'Usage', exact: true }).click();
    await page.getByRole('region', { name: /API requests/ }).waitFor();
  });

  test('is never blank, even where the header itself breaks', async ({ open }) => {
    const page = await open('/', { tolerate: /./ });
    await settled(page);
    await page.route('**/api/billing/balances', (route) => route.fulfill({ json: { data: { kind: 'balances' } } }));
    await page.reload();
    await page.getByRole('heading', { name: 'This page broke' }).waitFor();
    await page.unroute('**/api/billing/balances');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: HELIO }).waitFor();
  });
});

describe('a customer whom the billing API does not know', () => {
  test('sees a neutral error in every part', async ({ open }) => {
    const page = await open('/', { customer: STRANGER.name, tolerate });
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(4);
    expect(await page.locator('main').innerText()).not.toMatch(/\b404\b|Metronome|dead-4bad/);
  });
});

describe('a session that ended', () => {
  test('leads to the sign-in', async ({ open }) => {
    const page = await open('/usage', { tolerate });
    await settled(page);
    await page.context().clearCookies();
    await page.getByText('7 d', { exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in to Northwind Compute' }).waitFor();
  });
});
