import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { settled, test } from './support/test.ts';

const plot = (page: Page) => page.getByRole('slider', { name: 'API requests by region' });
/** The visible part of the tooltip; its outer box has no height of its own. */
const tip = (page: Page) => page.locator('[role="tooltip"] > div');
const spoken = (page: Page) => plot(page).getAttribute('aria-valuetext');

describe('the usage chart', () => {
  test('shows the figures of the bucket under the pointer, and hides them when it leaves', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    const box = (await plot(page).boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2);
    await tip(page).waitFor();
    const first = await tip(page).innerText();
    expect(first).toContain('us-east-1');
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2);
    await expect.poll(() => tip(page).innerText()).not.toBe(first);
    await page.mouse.move(5, 5);
    await tip(page).waitFor({ state: 'detached' });
  });

  test('can be explored with the arrow keys, speaks each bucket, and closes its tooltip on Escape', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    await plot(page).focus();
    await page.keyboard.press('End');
    await tip(page).waitFor();
    await expect.poll(() => spoken(page)).toMatch(/Nov 17, 2026.*Still in progress/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => spoken(page)).toMatch(/Nov 16, 2026/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => spoken(page)).toMatch(/Nov 16, 2026.*of the total/);
    await page.keyboard.press('Escape');
    await tip(page).waitFor({ state: 'detached' });
  });

  test('hides a series from the legend, by keyboard', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    const series = page.getByRole('toolbar').getByRole('button', { name: /^us-east-1/ });
    await series.focus();
    await page.keyboard.press('Space');
    expect(await series.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await series.getAttribute('aria-pressed')).toBe('true');
  });

  test('never lets the labels of its time axis overlap', async ({ open }) => {
    for (const width of [360, 768, 1280]) {
      const page = await open('/usage', { width });
      await settled(page);
      const labels = page.locator('[data-part="time-axis"] span');
      const edges = (): Promise<{ left: number; right: number }[]> =>
        labels.evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
      await expect.poll(async () => (await edges()).every(({ left }, index, all) => index === 0 || left > all[index - 1]!.right), { message: `${width} px` }).toBe(true);
      expect(await labels.count()).toBeGreaterThan(2);
    }
  });

  test('can be viewed as a table', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    await page.getByRole('button', { name: 'View as table' }).click();
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(30);
  });
});
