import { chromium, type Browser, type Page } from 'playwright';
import { expect, test as base } from 'vitest';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

declare global {
  interface Window {
    layoutShifts: number[];
  }
}

/** Runs in the page before anything else. */
function watchShifts(): void {
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

export interface Visit {
  page: Page;
  /** All that the page wrote to its console or threw, including violated policies and failed hydrations. */
  said: string[];
}

interface Fixtures {
  browser: Browser;
  /** Opens a page in a window that is high enough for all of it, so that every layout shift is seen. */
  visit: (url: string) => Promise<Visit>;
}

/** A test that uses Chromium. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 3000 } });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(watchShifts);
    await use(async (url) => {
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
      await page.goto(url);
      return { page, said };
    });
    await context.close();
  },
});

/** Waits until every component of the page shows its figures. */
export async function settled({ page }: Visit, count: number): Promise<void> {
  await page.waitForFunction((expected) => document.querySelectorAll('[data-state="ready"]').length === expected, count);
  // Shifts are reported after the frame in which they happen, and another may follow once a chart is drawn at its measured width.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));
}

/**
 * Expects an empty console and no layout shift. Shifts are compared to three decimals, as a slow machine may paint a component after
 * reading only half of its HTML; a box whose height differs from that of its placeholder counts for more.
 */
export async function expectQuiet({ page, said }: Visit): Promise<void> {
  expect(said).toEqual([]);
  const shifts = await page.evaluate(() => window.layoutShifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.0005);
}

/** Whether the style rules, from the server or the browser, apply: a page has a border for each component. */
export const isStyled = ({ page }: Visit): Promise<boolean> =>
  page.evaluate(() => [...document.querySelectorAll('[data-state]')].every((root) => getComputedStyle(root).borderTopWidth === '1px'));

/** Marks of charts and rows of tables in HTML that no script has changed. */
export function countMarks(html: string): { paths: number; rows: number } {
  return { paths: html.match(/<path d="M[^"]+"/g)?.length ?? 0, rows: html.match(/<tr[\s>]/g)?.length ?? 0 };
}
