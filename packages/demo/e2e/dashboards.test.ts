import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { KESTREL, NORDLICHT, search, test } from './support/test.ts';

describe('the native dashboards', () => {
  test('are one click away from the embedded ones', async ({ open }) => {
    const page = await open('/dashboards?dashboard=usage');
    await page.locator('main section[data-state="ready"]').first().waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('radio', { name: 'Embedded' }).check({ force: true });
    await page.locator('iframe[src*="/usage/"]').waitFor();
    await expect.poll(() => search(page)).toBe('?dashboard=usage&view=embedded');
  });

  test('show the same balance as the header does', async ({ open }) => {
    const page = await open('/dashboards?dashboard=commits_and_credits');
    const available = page.locator('[data-tile="available"] [data-part="tile-value"]');
    await expect.poll(() => available.textContent()).toMatch(/^\$[\d,]+\.\d\d$/);
    await expect.poll(() => page.locator('header [data-part="amount"]').textContent()).toBe(await available.textContent());
  });

  test('call a balance low where the header does', async ({ open }) => {
    const page = await open('/dashboards?dashboard=commits_and_credits', { customer: NORDLICHT });
    await page.locator('[data-tile="available"]', { hasText: 'Running low' }).waitFor();
    await page.locator('header', { hasText: 'Running low' }).waitFor();
  });

  test('keep what is chosen in the address: a link restores it, and Back undoes it', async ({ open }) => {
    const page = await open('/dashboards?dashboard=usage');
    const choose = (name: string, label: string) => page.getByRole('combobox', { name }).selectOption({ label });
    await choose('Metric', 'Data transfer (GB)');
    await choose('Period', 'Last 7 days');
    await choose('Granularity', 'Hourly');
    await choose('Split by', 'Nothing');
    await choose('Drawn as', 'Lines');
    await expect.poll(() => search(page)).toMatch(/^\?range=7d&bucket=hour&metric=[\w-]{36}&group=&mark=line&dashboard=usage$/);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.getByRole('combobox', { name: 'Split by' }).inputValue()).toBe('["region","team"]');
    await page.getByRole('tab', { name: 'Invoices' }).click();
    await choose('Split by', 'Region');
    await choose('Status', 'Draft');
    await expect.poll(() => search(page)).toMatch(/&by=\*region&status=draft$/);
    await page.reload();
    await expect.poll(() => page.getByRole('combobox', { name: 'Status' }).inputValue()).toBe('draft');
    await page.getByRole('tab', { name: 'Usage' }).click();
    expect(await page.getByRole('combobox', { name: 'Granularity' }).inputValue()).toBe('hour');
    const linked = await open('/dashboards?dashboard=usage&hidden=group.us-east-1');
    expect(await linked.getByRole('button', { name: /^us-east-1/ }).getAttribute('aria-pressed')).toBe('false');
  });

  test('call a balance low by what an amount of its unit means', async ({ open }) => {
    const page = await open('/dashboards?dashboard=commits_and_credits', { customer: KESTREL });
    await page.locator('[data-tile="available"]', { hasText: 'Running low' }).waitFor();
    await page.locator('header', { hasText: 'Running low' }).waitFor();
  });

  test('offer the chosen range as a CSV file', async ({ open }) => {
    const page = await open('/dashboards?dashboard=usage');
    await page.getByRole('combobox', { name: 'Period' }).selectOption('last-month');
    // Until then the file would be that of the range before.
    await page.locator('[data-tile="total"]', { hasText: 'Oct 1 – 31, 2026' }).waitFor();
    await page.getByRole('button', { name: 'Download CSV' }).and(page.locator(':enabled')).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^usage-[\w-]+-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.csv$/);
    // It begins with the mark that tells Excel the encoding.
    await expect(readFile(await download.path(), 'utf8')).resolves.toMatch(/^\uFEFFstart,end,series_id,series,role,value,unit\r\n/);
  });

  test('offer each finalized invoice as Metronome prints it, and all of them as a CSV file', async ({ open }) => {
    const page = await open('/dashboards?dashboard=invoices');
    await page.getByRole('button', { name: 'Download CSV' }).and(page.locator(':enabled')).waitFor();
    const [invoices] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    await expect(readFile(await invoices.path(), 'utf8')).resolves.toMatch(/^\uFEFFinvoice_id,type,status,/);
    const [pdf] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Download Oct 1 – 31, 2026/ }).click()]);
    expect(pdf.suggestedFilename()).toMatch(/^invoice-[0-9a-f-]{36}\.pdf$/);
    await expect(readFile(await pdf.path(), 'latin1')).resolves.toMatch(/^%PDF-[^]*Helio Commerce/);
  });
});
