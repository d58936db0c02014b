import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { countMarks, expectQuiet, isStyled, settled, test, type Visit } from './support/browser.ts';
import { startVite, type RunningVite } from './support/vite-server.ts';

declare global {
  interface Window {
    /** Written by the page second-copy.html. */
    themeReads: string[];
  }
}

const COMPONENTS = 5;
let app: RunningVite;

beforeAll(async () => {
  app = await startVite(inject('apps')['vite-react18']);
});
afterAll(() => app.stop());

const classesOf = (html: string): Set<string | undefined> => new Set([...html.matchAll(/ class="([^"]+)"/g)].map(([, names]) => names));

/** The computed styles: a line for every element of every component, in the page's order. */
const stylesOf = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section[data-state], section[data-state] *, [data-level], [data-level] *')].map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
    }),
  );

describe('Vite, React 18.3 and styled-components 6.1.0', () => {
  test('renders in the browser under a policy that allows styles by nonce alone', async ({ visit }) => {
    const visited = await visit(app.url);
    await settled(visited, COMPONENTS);
    await expectQuiet(visited);
    await expect(isStyled(visited)).resolves.toBe(true);
  });

  test('renders on the server with real marks, and the browser takes them over', async ({ visit }) => {
    const { paths, rows } = countMarks(await (await fetch(`${app.url}/rendered`)).text());
    expect(paths).toBeGreaterThan(6);
    expect(rows).toBeGreaterThan(6);
    const visited = await visit(`${app.url}/rendered`);
    await settled(visited, COMPONENTS);
    await expectQuiet(visited);
  });

  // In production React does not report class names that differ, but new elements would look different from those of the server.
  test('gives elements the same class names on the server, module by module, as in the bundle', async ({ visit }) => {
    const visited = await visit(app.url);
    await settled(visited, COMPONENTS);
    const classes = classesOf(await (await fetch(`${app.url}/rendered`)).text());
    expect(classes.size).toBeGreaterThan(8);
    expect(classes).toEqual(classesOf(await visited.page.content()));
  });

  test('needs style attributes allowed for what the server renders, and nothing else', async ({ visit }) => {
    const { page, said } = await visit(`${app.url}/rendered-without-attributes`);
    await settled({ page, said }, COMPONENTS);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => !line.includes('Applying inline style violates'))).toEqual([]);
  });

  test('looks the same in a host that has a styled-components and a theme of its own', async ({ visit }) => {
    const alone = await visit(app.url);
    const hosted = await visit(`${app.url}/second-copy`);
    await settled(alone, COMPONENTS);
    await settled(hosted, COMPONENTS);
    await expectQuiet(hosted);
    const expected = await stylesOf(alone);
    expect(expected.length).toBeGreaterThan(300);
    expect(await stylesOf(hosted)).toEqual(expected);
    await expect(hosted.page.locator('#banner').evaluate((host) => getComputedStyle(host).color)).resolves.toBe('rgb(0, 90, 60)');
    await expect(hosted.page.locator('#notice').evaluate((host) => getComputedStyle(host).color)).resolves.toBe('rgb(120, 0, 120)');
    // The host's own notice asked for its theme; our components did not.
    expect(new Set(await hosted.page.evaluate(() => window.themeReads))).toEqual(new Set(['brand']));
  });
});
