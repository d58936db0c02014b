import { describe, expect } from 'vitest';
import { EMPTY, HELIO, KESTREL, NORDLICHT, settled, test } from './support/test.ts';

describe('allowances and automatic charges', () => {
  test('what was bought is told beside how much of its period is over, but not what is used up while something is left', async ({ open }) => {
    const page = await open('/', { customer: HELIO });
    await settled(page);
    const meters = page.getByRole('meter', { name: /share used/ });
    expect(await meters.first().getAttribute('aria-label')).toBe('Annual platform commit: share used');
    expect(await meters.count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Annual platform commit' }).innerText()).toMatch(/of \$48,000\.00 used[^]*Ahead of pace[^]*of the period is over\. At the average so far, it is used up on/);
    const empty = await open('/', { customer: EMPTY });
    await settled(empty);
    expect(await empty.getByRole('meter', { name: /share used/ }).count()).toBe(0);
  });

  test('contracts tell when they charge by themselves, each in its own unit', async ({ open }) => {
    const told = async (customer: string): Promise<string> => {
      const page = await open('/balance', { customer });
      await settled(page);
      return page.getByRole('region', { name: 'Automatic charges' }).innerText();
    };
    expect(await told(HELIO)).toMatch(/On[^]*falls to \$1,000\.00, it is topped up to \$10,000\.00\.[^]*costs \$9,000\.00 or more/);
    expect(await told(KESTREL)).toMatch(/Off[^]*topped up to 10,000 AI credits when it falls to 2,000 AI credits/);
    expect(await told(NORDLICHT)).toContain('When usage reaches €20,000.00, it is charged at once.');
    expect(await told(EMPTY)).toContain('No automatic top-up');
  });
});
