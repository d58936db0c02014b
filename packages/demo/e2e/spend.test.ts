import { readFile } from 'node:fs/promises';
import { decimal, sum, type Decimal } from '@meterboard/data';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { BRIGHTWATER, HELIO, NORDLICHT, settled, test, VELA, visit } from './support/test.ts';

const panel = (page: Page, name: string) => page.getByRole('region', { name });

/** "−$1,234.50" as "-1234.5". */
const read = (text: string): Decimal => decimal(text.replaceAll('\u2212', '-').replace(/[^\d.-]/g, ''));

async function savedBy(page: Page): Promise<string[][]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
  return (await readFile(await file.path(), 'utf8')).trim().split('\r\n').slice(1).map((row) => row.split(','));
}

/** The cells of the chart's table, without its sums. */
async function cells(page: Page): Promise<string[]> {
  await panel(page, 'Spend by product').getByRole('button', { name: 'View as table' }).click();
  const table = panel(page, 'Spend by product').getByRole('table');
  const columns = (await table.locator('thead th').count()) - 2;
  const rows = await table.locator('tbody tr:has(th[scope="row"])').evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll('td')].map((td) => td.textContent)));
  return rows.flatMap((row) => row.slice(0, columns));
}

describe('the figures of the spend page', () => {
  test.for([['net', NORDLICHT], ['gross', NORDLICHT], ['net', HELIO], ['gross', VELA]] as const)('%s, in the file of %s, are those of the table, to the last digit', async ([measure, customer], { open }) => {
    const page = await open(`/spend?range=last-month&by=product&measure=${measure}`, { customer });
    await settled(page);
    const saved = (await savedBy(page)).map((row) => row[5] ?? '');
    const shown = await cells(page);
    expect(saved.length).toBeGreaterThan(30);
    expect(saved.map((text) => (text === '' ? '' : decimal(text))).toSorted()).toEqual(shown.map((text) => (/\d/.test(text) ? read(text) : '')).toSorted());
  });

  test('say what changed since the month before, and why', async ({ open }) => {
    const page = await open('/spend?range=last-month&by=product', { customer: BRIGHTWATER });
    await settled(page);
    const change = panel(page, 'What changed');
    await change.getByRole('table').waitFor();
    const [before, now] = await change.locator('p').innerText().then((text) => [/the (\$[\d,.]+) of Sep 1 – 30/.exec(text)?.[1], /^(\$[\d,.]+) net in Oct 1 – 31/.exec(text)?.[1]]);
    const parts = await change.locator('td').allInnerTexts();
    expect(Math.abs(Number(sum(parts.map(read))) - (Number(read(now ?? '')) - Number(read(before ?? ''))))).toBeLessThanOrEqual(0.01 * parts.length);
    expect(await change.getByRole('row', { name: /^API requests/ }).innerText()).toMatch(/[+\u2212]\$[\d.]+ quantity, \u2212\$[\d.]+ price/);
  });

  test('are drawn beside those of the month before: both running totals end at what the sentence says', async ({ open }) => {
    const page = await open('/spend?range=last-month&by=product', { customer: BRIGHTWATER });
    await settled(page);
    const [now, before] = await panel(page, 'What changed').locator('p').innerText().then((text) => /^(\$[\d,.]+) net .* the (\$[\d,.]+) of/.exec(text)?.slice(1) ?? []);
    const legend = panel(page, 'Beside the period before').getByRole('toolbar');
    expect(await legend.getByRole('button').allInnerTexts()).toEqual([`These days\n${now ?? ''}`, `The days before\n${before ?? ''}`]);
  });

  test('compare complete days only, with the same days of the month before', async ({ open }) => {
    const page = await open('/spend?range=this-month');
    await settled(page);
    await panel(page, 'What changed').getByText(/net in Nov 1 – 16, 2026.* of Oct 1 – 16, 2026 \(UTC\)\. The day in progress is left out\./).waitFor();
  });

  test('agree with the invoices, and tell usage that came after one was final', async ({ open }) => {
    const page = await open('/spend?range=90d&by=product', { customer: BRIGHTWATER });
    await settled(page);
    const proof = panel(page, 'Chart and invoices');
    await proof.getByText(/^The chart agrees with your invoices.*\$3\.60 of usage came in after its invoice was final\.$/).waitFor();
    expect(await proof.getByRole('row', { name: /^Sep 1 – 30/ }).innerText()).toContain('$3.60 of usage came after it was final: in the chart, on no invoice');
    expect(await proof.getByRole('row', { name: /^Nov 1 – 30, 2026 \(UTC\), draft/ }).innerText()).toContain('Exactly as in the chart');
  });

  test.for([HELIO, NORDLICHT, VELA, BRIGHTWATER])('are proved by the invoices of %s in every range', async (customer, { open }) => {
    const page = await open('/', { customer });
    for (const range of ['this-month', 'last-month', '90d', '2026-09-05..2026-10-20']) {
      await visit(page, `/spend?range=${range}&by=product`);
      await panel(page, 'Chart and invoices').getByText(/^The chart agrees with your invoices/).waitFor();
    }
  });
});
