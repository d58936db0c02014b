import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { EMPTY, settled, test, visit } from './support/test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['/', '/usage', '/spend', '/spend?range=2026-10-05..2026-10-12', '/balance', '/estimate', '/dashboards', '/dashboards?view=embedded'];

/** What axe finds, as "rule: element". */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } };
    return axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SCHEMES = ['light', 'dark'] as const;

/** In both schemes. The page is loaded once: a scheme changes its colours alone. */
async function hasNoFaults(page: Page, where: string): Promise<void> {
  const grounds = new Set<string>();
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    // The components' theme follows when the browser tells the page of it, which is before the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).color));
    expect(await violations(page), `${where}, ${scheme}`).toEqual([]);
  }
  expect(grounds.size).toBe(SCHEMES.length);
}

describe('in either scheme', () => {
  test('axe finds nothing on any page', async ({ open }) => {
    const page = await open('/');
    for (const path of PAGES) {
      await visit(page, path);
      await hasNoFaults(page, path);
    }
  });

  test('axe finds nothing on the sign-in, in the customer menu, or where there is no data', async ({ open }) => {
    const signIn = await open('/', { customer: null });
    await signIn.getByRole('heading', { level: 1 }).waitFor();
    await hasNoFaults(signIn, 'sign-in');
    const empty = await open('/', { customer: EMPTY });
    await settled(empty);
    await hasNoFaults(empty, 'without data');
    await empty.getByRole('button', { name: /switch customer/ }).click();
    await hasNoFaults(empty, 'customer menu');
  });
});

describe('loaded on a phone, and made wider and narrower', () => {
  const WIDTHS = [1280, 768, 360];

  test('no page scrolls sideways', async ({ open }) => {
    const page = await open('/', { width: 360 });
    for (const path of [...PAGES, '/usage?group=region*team']) {
      await visit(page, path);
      expect(await overflow(page), path).toBe(0);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        expect(await overflow(page), `${path}, ${width} px`).toBe(0);
      }
    }
    const signIn = await open('/', { customer: null });
    await signIn.getByRole('heading', { level: 1 }).waitFor();
    for (const width of WIDTHS) {
      await signIn.setViewportSize({ width, height: 900 });
      expect(await overflow(signIn), `sign-in, ${width} px`).toBe(0);
    }
  });
});

describe('in forced colours', () => {
  test('the current page and the chosen options still stand out', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    await page.emulateMedia({ forcedColors: 'active' });
    const edge = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element).borderBottom);
    expect(await edge('nav a[aria-current]')).not.toBe(await edge('nav a:not([aria-current])'));
    expect(await edge('label:has(:checked)')).not.toBe(await edge('label:not(:has(:checked))'));
  });
});

describe('a customer without any usage', () => {
  test('sees empty states, no zeros and no errors', async ({ open }) => {
    const page = await open('/', { customer: EMPTY });
    await settled(page);
    const states = await page.locator('main section[data-part="root"]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-state')));
    expect(states).toEqual(['empty', 'empty', 'empty', 'empty']);
    // A balance of nothing would be an alarm to somebody who never had one.
    expect(await page.locator('header [data-part="root"]').count()).toBe(0);
    await visit(page, '/spend');
    await page.getByText(/^Nothing was billed in Oct 19 – Nov 16, 2026 .*, nor in Sep 19 – Oct 17, 2026/).waitFor();
  });
});
