import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { EMPTY, KESTREL, settled, test, VELA, visit } from './support/test.ts';

const figures = (page: Page): Promise<string[]> => page.locator('main [data-part="totals"] dd').allInnerTexts();

describe('the estimate', () => {
  test('begins with what the running invoice bills, and follows what is typed', async ({ open }) => {
    const page = await open('/estimate');
    await settled(page);
    const [estimated, start, difference] = await figures(page);
    expect([start, difference]).toEqual([estimated, 'none']);
    await visit(page, '/spend?range=this-month&by=product&measure=gross');
    expect(await page.getByRole('region', { name: 'Spend by product' }).innerText()).toContain(estimated);

    await page.goBack();
    await settled(page);
    const exports = page.getByRole('textbox', { name: 'Quantity of Log export' });
    await exports.fill('1000');
    expect((await figures(page))[2]).toBe('$50.00 more');
    await exports.blur();
    expect(await exports.inputValue()).toBe('1,000');
    await page.getByRole('button', { name: 'Reset quantities' }).click();
    expect((await figures(page))[2]).toBe('none');
  });

  test('is of one contract at a time, at that contract’s own prices', async ({ open }) => {
    const page = await open('/estimate', { customer: VELA });
    await settled(page);
    const contract = page.getByLabel('Contract');
    expect((await contract.locator('option').allInnerTexts()).toSorted()).toEqual(['Batch analytics', 'Storefront']);
    await contract.selectOption('Storefront');
    await page.getByRole('button', { name: 'Pricing of API requests, region: eu-west-1' }).click();
    await page.getByText(/^Price of your contract/).waitFor();
    await contract.selectOption('Batch analytics');
    await page.getByRole('textbox', { name: /^Quantity of Compute minutes/ }).first().waitFor();
    expect(await page.getByRole('textbox', { name: /API requests/ }).count()).toBe(0);
  });

  test('is in the unit of its prices, and none where no contract has begun', async ({ open }) => {
    const kestrel = await open('/estimate', { customer: KESTREL });
    await settled(kestrel);
    expect((await figures(kestrel))[0]).toMatch(/^[\d,.]+ AI credits$/);
    const empty = await open('/estimate', { customer: EMPTY });
    await settled(empty);
    await empty.getByText('No prices').waitFor();
  });
});
