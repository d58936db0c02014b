import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { countMarks, expectQuiet, isStyled, settled, test } from './support/browser.ts';
import { startNext, type RunningNext } from './support/next-server.ts';

let app: RunningNext;

beforeAll(async () => {
  app = await startNext(inject('apps').next);
  // The first request of all loads the modules, which can take longer than its figures.
  for (const path of ['/', '/strict']) await (await fetch(app.url + path)).text();
});
afterAll(() => app.stop());

/** Has each answer of Metronome take so many milliseconds. */
function slowDown(milliseconds: number): void {
  app.sandbox.faults.clear();
  app.sandbox.faults.add({ kind: 'latency', value: String(milliseconds) });
}

/** The chunks of a page as they arrive. */
async function chunksOf(url: string): Promise<string[]> {
  const response = await fetch(url);
  const chunks: string[] = [];
  for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) chunks.push(chunk);
  return chunks;
}

describe('Next 16, app router', () => {
  test.for(['/', '/strict'])('streams server components into their boxes: %s', async (path) => {
    // Long enough for the page to be sent before its figures are ready, on a busy machine too.
    slowDown(1000);
    const chunks = await chunksOf(app.url + path);
    expect(chunks[0]).toContain('data-state="pending"');
    expect(chunks[0]).not.toContain('data-state="ready"');
    const { paths, rows } = countMarks(chunks.join(''));
    expect(paths).toBeGreaterThan(4);
    expect(rows).toBeGreaterThan(4);
  });

  test.for(['/', '/strict'])('shows them with nothing moved and nothing said: %s', async (path, { visit }) => {
    slowDown(300);
    const visited = await visit(app.url + path);
    await settled(visited, 5);
    // Drawn again for its real width, once it is hydrated: there is room for each day, and for a label at every other one.
    await expect.poll(() => visited.page.locator('[data-part="time-axis"]').first().locator('span').count()).toBeGreaterThan(10);
    await expectQuiet(visited);
    await expect(isStyled(visited)).resolves.toBe(true);
  });

  test('allows no style of /strict but by nonce, attributes apart', async () => {
    const policy = (await fetch(`${app.url}/strict`)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/style-src 'self' 'nonce-[\w+/=]+'; style-src-attr 'unsafe-inline'/);
  });

  test('takes view and theme from a server component into a client component', async ({ visit }) => {
    expect(countMarks(await (await fetch(`${app.url}/spend`)).text()).paths).toBeGreaterThan(1);
    const visited = await visit(`${app.url}/spend`);
    await settled(visited, 2);
    const { page } = visited;
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await expect(page.locator('output').textContent()).resolves.toBe('2024-10-01T00:00:00.000Z');
    await expect(page.getByRole('slider').evaluate((plot) => getComputedStyle(plot).getPropertyValue('--mb-usage-line-0'))).resolves.toBe('#a855f7');
    await expectQuiet(visited);
  });
});
