import type { Browser, Page } from 'playwright';
import { expect, test as base } from 'vitest';
import { launchChromium } from './chromium.ts';
import { startDemo, type Demo } from './demo.ts';

export const HELIO = 'Helio Commerce';
export const KESTREL = 'Kestrel Studio';
export const NORDLICHT = 'Nordlicht Energie GmbH';
export const VELA = 'Vela Market';
export const BRIGHTWATER = 'Brightwater Health';
export const EMPTY = 'Quill & Ledger';

export interface OpenOptions {
  /** Name of the customer who is signed in; null: nobody. Default: Helio Commerce. */
  customer?: string | null;
  scheme?: 'light' | 'dark';
  width?: number;
  /** Console errors that the test causes on purpose. */
  tolerate?: RegExp;
}

export type Open = (path: string, options?: OpenOptions) => Promise<Page>;

/** Chromium reports broken policies, failed requests and script errors in its console: a test must not overlook any of them. */
function collectErrors(page: Page, tolerate: RegExp | undefined): string[] {
  const errors: string[] = [];
  const note = (text: string): void => {
    if (tolerate?.test(text) !== true) errors.push(text);
  };
  page.on('pageerror', (error) => {
    note(error.message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
  return errors;
}

async function openPage(browser: Browser, demo: Demo, path: string, options: OpenOptions): Promise<{ page: Page; errors: string[] }> {
  const { customer = HELIO, scheme = 'light', width = 1280, tolerate } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const found = demo.backend.customers.find(({ name }) => name === customer);
  if (found !== undefined) await context.request.post(`${demo.url}/api/session`, { data: { customerId: found.id } });
  const page = await context.newPage();
  context.setDefaultTimeout(60_000);
  const errors = collectErrors(page, tolerate);
  await page.goto(demo.url + path);
  return { page, errors };
}

interface Fixtures {
  browser: Browser;
  demo: Demo;
  open: Open;
}

/** A test with the running demo and a browser. It fails if any page it opened wrote an error or a warning to the console. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  demo: [
    async ({}, use) => {
      const demo = await startDemo();
      await use(demo);
      await demo.stop();
    },
    { scope: 'file' },
  ],
  open: async ({ browser, demo }, use) => {
    const opened: Awaited<ReturnType<typeof openPage>>[] = [];
    await use(async (path, options = {}) => {
      const one = await openPage(browser, demo, path, options);
      opened.push(one);
      return one.page;
    });
    for (const { page } of opened) await page.context().close();
    expect(opened.flatMap(({ errors }) => errors)).toEqual([]);
  },
});

/** The query of the address. To be polled: the browser tells of an address that a script has set a moment later. */
export const search = (page: Page): string => new URL(page.url()).search;

/** Waits until every request is answered and every component has settled. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[data-state="pending"], main[data-busy="true"]') === null);
}

/** Loads another address in a page that is open, which is quicker than to open one: scripts and session are there. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await settled(page);
}
