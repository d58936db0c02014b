import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { EMPTY, KESTREL, settled, test } from './support/test.ts';

describe('alerts and seats', () => {
  test('a customer sees which alerts are in alarm; one for whom nothing is watched sees that', async ({ open }) => {
    const page = await open('/', { customer: KESTREL });
    await settled(page);
    const alerts = page.getByRole('region', { name: 'Alerts' });
    expect(await alerts.getByRole('row').nth(1).innerText()).toMatch(/A seat has 10 AI credits or fewer[^]*each \u2068?seat[^]*In alarm[^]*10 AI credits/);
    const empty = await open('/', { customer: EMPTY });
    await settled(empty);
    expect(await empty.getByRole('region', { name: 'Alerts' }).getAttribute('data-state')).toBe('empty');
  });

  test('a seat is found among 29, and all of them are in the file', async ({ open }) => {
    const page = await open('/balance', { customer: KESTREL });
    await settled(page);
    const seats = page.getByRole('region', { name: 'Seats' });
    await seats.getByRole('searchbox').fill('KEN@');
    await seats.getByText('1 of 29 seats').waitFor();
    expect(await seats.getByRole('rowheader').allInnerTexts()).toEqual(['ken@kestrel.example']);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download seats' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('seats.csv');
    const lines = readFileSync(await saved.path(), 'utf8').split('\r\n');
    expect(lines).toHaveLength(30);
    expect(lines[0]).toBe('\uFEFFseat,unit,starting,used,remaining,next_expiry_at,next_expiry_amount');
  });
});
