import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { HELIO, KESTREL, NORDLICHT, search, settled, test } from './support/test.ts';

const chart = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const stat = (page: Page, label: string) => page.locator(`[data-stat="${label}"] strong`);

async function switchTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /switch customer/ }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

describe('signing in and switching', () => {
  test('a newcomer chooses a customer and sees that account', async ({ open }) => {
    const page = await open('/', { customer: null });
    await page.getByRole('button', { name: new RegExp(HELIO) }).click();
    await page.getByRole('heading', { level: 1, name: HELIO }).waitFor();
    await settled(page);
    expect(await stat(page, 'Net spend').textContent()).toMatch(/^\$[\d,]+\.\d\d$/);
    expect(await chart(page, 'API requests by region').getAttribute('data-state')).toBe('ready');
  });

  test('a link to a page still leads there after the sign-in', async ({ open }) => {
    const page = await open('/spend?range=7d', { customer: null });
    await page.getByRole('button', { name: new RegExp(HELIO) }).click();
    await page.getByRole('heading', { level: 1, name: 'Spend' }).waitFor();
    expect(await page.getByRole('radio', { name: '7 d' }).isChecked()).toBe(true);
  });

  test('switching customers never shows one’s figures under another’s name', async ({ open, demo }) => {
    const page = await open('/');
    await settled(page);
    const before = await stat(page, 'Available balance').innerText();
    expect(before).toMatch(/^\$/);
    // Slow enough for the observer to see anything that stayed on screen.
    demo.sandbox().faults.add({ kind: 'latency', value: '300' });
    await page.evaluate((text) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const heading = document.querySelector('main h1')?.textContent ?? '';
        const body = document.body.innerText;
        if (heading.startsWith('Nordlicht') && (body.includes(text) || body.includes('us-east-1'))) seen.push(body);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    }, before);
    await switchTo(page, NORDLICHT);
    await page.getByRole('heading', { level: 1, name: NORDLICHT }).waitFor();
    await settled(page);
    demo.sandbox().faults.clear();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await stat(page, 'Available balance').innerText()).toMatch(/^€/);
  });

  test('another tab follows the switch', async ({ open }) => {
    const page = await open('/');
    await settled(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    await switchTo(other, NORDLICHT);
    await page.getByRole('heading', { level: 1, name: NORDLICHT }).waitFor();
  });

  test('signing out leads back to the sign-in', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    await page.getByRole('button', { name: /switch customer/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to Northwind Compute' }).waitFor();
  });
});

describe('the view in the address', () => {
  test('range, granularity and group-by change the chart and the address', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    const usage = chart(page, /^API requests/);
    const total = await usage.innerText();
    await page.getByText('7 d', { exact: true }).click();
    await page.getByText('Hourly', { exact: true }).click();
    await page.getByLabel('Group by').selectOption('region,team');
    await chart(page, 'API requests by region and team').waitFor();
    await settled(page);
    await expect.poll(() => search(page)).toBe('?range=7d&bucket=hour&group=region*team');
    expect(await usage.innerText()).not.toBe(total);
    expect(await usage.getByRole('button', { name: /us-east-1 · checkout/ }).count()).toBe(1);
  });

  test('a copied link restores the view, and Back undoes the last choice', async ({ open }) => {
    const page = await open('/usage?range=90d&bucket=week&group=&mark=line');
    await settled(page);
    for (const name of ['90 d', 'Weekly', 'Lines']) expect(await page.getByRole('radio', { name }).isChecked(), name).toBe(true);
    expect(await page.getByLabel('Group by').inputValue()).toBe('');
    await page.getByText('Last month', { exact: true }).click();
    await expect.poll(() => search(page)).toContain('range=last-month');
    await page.goBack();
    await expect.poll(() => page.getByRole('radio', { name: '90 d' }).isChecked()).toBe(true);
  });

  test('any days can be chosen, and are in the address', async ({ open }) => {
    const page = await open('/usage');
    await settled(page);
    await page.getByText('Other days', { exact: true }).click();
    await expect.poll(() => search(page)).toBe('?range=2026-10-19..2026-11-17');
    await page.getByLabel('Last day').fill('2026-10-25');
    await expect.poll(() => search(page)).toBe('?range=2026-10-19..2026-10-25');
    // The last day moves along with a first one after it.
    await page.getByLabel('First day').fill('2026-11-02');
    await expect.poll(() => search(page)).toBe('?range=2026-11-02..2026-11-02');
    await settled(page);
    await chart(page, /^API requests/).getByText('Nov 2, 2026 (UTC)').first().waitFor();
    expect(await page.getByRole('radio', { name: 'Hourly' }).isChecked()).toBe(true);
  });

  test('a bar opens its days, and Back closes them', async ({ open }) => {
    const page = await open('/spend?range=90d&bucket=month');
    await settled(page);
    const plot = page.locator('[data-part="plot"]').first();
    const { width, height } = (await plot.boundingBox())!;
    // The third of four months.
    await plot.click({ position: { x: width * 0.625, y: height / 2 } });
    await expect.poll(() => search(page)).toBe('?range=2026-10-01..2026-10-31');
    await page.goBack();
    await expect.poll(() => search(page)).toBe('?range=90d&bucket=month');
  });

  test.for(['/usage', '/spend'])('dragging across bars opens their days, and the link to them shows the same, hidden series and all; Back undoes each step: %s', async (path, { open }) => {
    const page = await open(path);
    await settled(page);
    const legend = page.getByRole('toolbar', { name: 'Series' });
    await legend.getByRole('button', { name: /^us-east-1/ }).click();
    await expect.poll(() => search(page)).toBe('?hidden=group.us-east-1');
    const box = (await page.locator('[data-part="plot"]').first().boundingBox())!;
    // The third to the fifth of thirty days.
    const at = (day: number): [number, number] => [box.x + (box.width * (day - 0.5)) / 30, box.y + box.height / 2];
    await page.mouse.move(...at(3));
    await page.mouse.down();
    await page.mouse.move(...at(4));
    await page.mouse.move(...at(5));
    await page.getByRole('tooltip').getByText('Oct 21 – 23, 2026').waitFor();
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe('?range=2026-10-21..2026-10-23&hidden=group.us-east-1');
    await settled(page);
    const shown = async (from: Page): Promise<string> => {
      await settled(from);
      return `${await from.getByLabel('First day').inputValue()} ${await from.getByRole('toolbar', { name: 'Series' }).first().innerText()} ${String(await from.getByRole('button', { name: /^us-east-1/ }).getAttribute('aria-pressed'))}`;
    };
    const linked = await open(path + search(page));
    expect(await shown(linked)).toBe(await shown(page));
    expect(await shown(linked)).toMatch(/^2026-10-21 .*false$/s);
    await page.goBack();
    await expect.poll(() => search(page)).toBe('?hidden=group.us-east-1');
    await page.goBack();
    await expect.poll(() => search(page)).toBe('');
    expect(await legend.getByRole('button', { name: /^us-east-1/ }).getAttribute('aria-pressed')).toBe('true');
  });

  test('the range is kept from page to page', async ({ open }) => {
    const page = await open('/usage?range=7d&mark=area');
    await page.getByRole('link', { name: 'Spend' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spend' }).waitFor();
    await expect.poll(() => search(page)).toBe('?range=7d');
  });

  test('dollars on the invoice and the credits spent before them are two views, never one sum', async ({ open }) => {
    const page = await open('/spend', { customer: KESTREL });
    await settled(page);
    const spend = chart(page, /^Spend by/);
    expect(await spend.innerText()).toMatch(/\$[\d,]+\.\d\d/);
    expect(await spend.innerText()).not.toContain('AI credits');
    const unit = page.getByLabel('Unit');
    expect(await unit.locator('option').allInnerTexts()).toEqual(['USD', 'AI credits']);
    await unit.selectOption('AI credits');
    await settled(page);
    await expect.poll(() => search(page)).toMatch(/unit=[0-9a-f-]{36}/);
    expect(await spend.innerText()).toMatch(/[1-9][\d,.]* AI credits/);
    expect(await spend.innerText()).toContain('us-east-1');
    expect(await spend.innerText()).not.toContain('$');
  });

  test('a customer with a single unit has no unit to choose', async ({ open }) => {
    const page = await open('/spend', { customer: NORDLICHT });
    await settled(page);
    expect(await page.getByLabel('Unit').count()).toBe(0);
  });

  test('an unknown page says so', async ({ open }) => {
    const page = await open('/nowhere');
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  });
});
