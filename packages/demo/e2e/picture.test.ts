import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { NORDLICHT, settled, test } from './support/test.ts';

async function pictureSavedBy(page: Page): Promise<{ name: string; width: number; height: number }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download PNG' }).click()]);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { name: file.suggestedFilename(), width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('a chart of the demo', () => {
  test('is saved as a picture twice as sharp, under the policy of the page, while it is on screen', async ({ open }) => {
    const page = await open('/spend?range=last-month&by=product', { customer: NORDLICHT });
    await settled(page);
    const chart = page.getByRole('region', { name: 'Spend by product' });
    const box = await chart.boundingBox();
    const picture = await pictureSavedBy(page);
    expect(picture.name).toBe('spend-2026-10-01..2026-10-31.png');
    expect(picture.width).toBe(Math.ceil(box?.width ?? 0) * 2);
    expect(picture.height).toBeGreaterThan((box?.height ?? 0) * 2);
    await chart.getByRole('button', { name: 'View as table' }).click();
    await page.getByRole('button', { name: 'Download PNG' }).click();
    await page.getByText('There is no chart on screen to take a picture of.').waitFor();
  });

  test('is heard from its first day to its last, and silenced by Escape', async ({ open }) => {
    const page = await open('/usage?range=last-month');
    await settled(page);
    await page.getByText(/^From .* to .* over 31 days\.$/).waitFor();
    await page.getByRole('button', { name: /^Listen: / }).click();
    await page.getByRole('tooltip').getByText('Thu, Oct 1, 2026').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Listen: / }).waitFor();
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
  });
});
