/**
 * Pictures of the built demo, for looking at and for the README: node packages/demo/scripts/screenshot.ts <folder>
 * Every page at 360, 768 and 1280 pixels, light and dark. Build first: pnpm --filter @meterboard/demo build
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../e2e/support/chromium.ts';

const PAGES = { overview: '/', usage: '/usage', spend: '/spend', balance: '/balance', estimate: '/estimate', dashboards: '/dashboards', embeds: '/dashboards?view=embedded' };
const SIZES = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 960 },
];

function startServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [fileURLToPath(new URL('../dist/server/main.js', import.meta.url))], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.once('exit', () => {
      reject(new Error('The demo did not start. Is it built?'));
    });
    server.stdout.on('data', (chunk: Buffer) => {
      const url = /http:\/\/localhost:\d+/.exec(chunk.toString())?.[0];
      if (url !== undefined) resolve({ server, url });
    });
  });
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('main li button').first().click();
  await page.locator('header').waitFor();
}

/** Makes the window as tall as the page, instead of stitching what is scrolled through: an embed's frame is painted only while it is in view. */
async function shoot(page: Page, file: string): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-state="pending"], [data-busy="true"]') === null);
  const size = page.viewportSize();
  if (size === null) throw new Error('The page has no viewport, so its picture cannot be taken.');
  await page.setViewportSize({ width: size.width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await page.waitForTimeout(400);
  await page.screenshot({ path: file });
  await page.setViewportSize(size);
}

async function series(browser: Browser, url: string, folder: string, scheme: 'light' | 'dark'): Promise<void> {
  for (const viewport of SIZES) {
    const context = await browser.newContext({ viewport, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('main li').first().waitFor();
    await shoot(page, join(folder, `sign-in-${viewport.width}-${scheme}.png`));
    await signIn(page, url);
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(url + path);
      await page.locator('main h1').waitFor();
      await shoot(page, join(folder, `${name}-${viewport.width}-${scheme}.png`));
    }
    await context.close();
  }
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder for the pictures: node packages/demo/scripts/screenshot.ts <folder>');
mkdirSync(folder, { recursive: true });
const { server, url } = await startServer();
const browser = await launchChromium();
await series(browser, url, folder, 'light');
await series(browser, url, folder, 'dark');
await browser.close();
server.kill();
