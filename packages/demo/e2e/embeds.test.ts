import { METRONOME_COLORS } from '@meterboard/ui/theme';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { search, settled, test } from './support/test.ts';

const frame = (page: Page) => page.frameLocator('iframe');
const background = (page: Page): Promise<string> => frame(page).locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

describe('Metronome’s own dashboards', () => {
  test('all three load, one at a time, in frames of the dashboards’ origin', async ({ open, demo }) => {
    const page = await open('/dashboards?view=embedded');
    for (const [tab, dashboard] of [['Invoices', 'invoices'], ['Usage', 'usage'], ['Commits and credits', 'commits_and_credits']] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator(`iframe[src*="/${dashboard}/"]`).waitFor();
      await frame(page).locator('h1, h2').first().waitFor();
      expect(new URL((await page.locator('iframe').getAttribute('src'))!).origin).toBe(demo.backend.embedOrigins[0]);
    }
  });

  test('take on the page’s colours and follow its theme', async ({ open }) => {
    const page = await open('/dashboards?view=embedded');
    await settled(page);
    await expect.poll(() => background(page)).toBe(rgb(METRONOME_COLORS.White.light));
    const light = await page.locator('iframe').getAttribute('src');
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await expect.poll(() => background(page)).toBe(rgb(METRONOME_COLORS.White.dark));
    expect(await page.locator('iframe').getAttribute('src')).not.toBe(light);
  });

  test('are reached by keyboard: arrows move between the tabs', async ({ open }) => {
    const page = await open('/dashboards?view=embedded');
    await settled(page);
    await page.getByRole('tab', { name: 'Invoices' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { name: 'Commits and credits' }).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => search(page)).toBe('?dashboard=commits_and_credits&view=embedded');
  });

  test('never leave their address in the page’s history or storage', async ({ open }) => {
    const page = await open('/dashboards?view=embedded');
    await settled(page);
    await page.locator('iframe').waitFor();
    const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), location.href, history.state]));
    expect(kept).not.toContain('token=');
  });
});
