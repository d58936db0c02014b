import { describe, expect } from 'vitest';
import { EMPTY, NORDLICHT, settled, test, visit } from './support/test.ts';

describe('what stands out', () => {
  test.for(['/usage', '/spend'])('is told below the chart of %s, and shown in it', async (path, { open }) => {
    const page = await open(path, { width: 360 });
    await settled(page);
    const launch = page.getByRole('region', { name: 'What stands out' }).getByRole('listitem').filter({ hasText: 'more than' }).first();
    await launch.scrollIntoViewIfNeeded();
    const [, value = ''] = /: (?:usage cost )?([^ ,]*[\d,.]+)(?: API requests)?, .+ more than the .+ expected\./.exec(await launch.innerText()) ?? [];
    expect(value).toMatch(/\d/);
    const button = launch.getByRole('button', { name: /^Show in chart: / });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const tooltip = page.locator('[data-part="tooltip"]');
    await tooltip.waitFor();
    expect(await tooltip.innerText()).toMatch(/[Hh]igher than the .+ expected|more than the .+ expected/);
    expect(await tooltip.innerText()).toContain(value);
    await expect.poll(async () => page.getByRole('slider').first().evaluate((chart) => chart.getBoundingClientRect().bottom > 0)).toBe(true);
  });

  test('is not told, nor waited for, where there is no metric', async ({ open }) => {
    const page = await open('/usage', { customer: EMPTY });
    await settled(page);
    expect(await page.getByRole('region', { name: 'What stands out' }).count()).toBe(0);
  });

  test('is nothing where days are as those before them, and is not told of hours', async ({ open }) => {
    const page = await open('/usage', { customer: NORDLICHT });
    await settled(page);
    const list = page.getByRole('region', { name: 'What stands out' });
    expect(await list.getByRole('status').innerText()).toContain('Nothing stands out');
    await visit(page, '/usage?range=24h');
    expect(await list.count()).toBe(0);
  });
});
