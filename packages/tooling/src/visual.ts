/**
 * `pnpm visual`: takes screenshots of the catalogue and compares them with the baselines; `pnpm visual:update` replaces those. Not part
 * of `pnpm test`, since text looks different on each machine: compare on the machine that made the baselines. Words after the command
 * choose stories: `pnpm visual balancetable`. Differences are written to `.vitest-attachments/visual`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { ensureChromium } from './chromium.ts';
import { compare } from './visual/compare.ts';
import { serve } from './visual/serve.ts';
import { SHOTS, type Shot } from './visual/shots.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const baselines = join(root, 'packages/tooling/visual');
const differences = join(root, '.vitest-attachments/visual');
const catalogue = join(root, '.storybook/dist');

/** The share of pixels that may differ: enough for a caret or the edge of a letter, but not for a bar. */
const TOLERATED = 0.0005;

const args = process.argv.slice(2);
const updating = args.includes('--update');
const words = args.filter((word) => !word.startsWith('--'));
const wanted = SHOTS.filter(({ story }) => words.length === 0 || words.some((word) => story.includes(word)));

function write(folder: string, file: string, png: Buffer): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
}

async function photograph(page: Page, origin: string, { story, scheme, width }: Shot): Promise<Buffer> {
  await page.setViewportSize({ width, height: 100 });
  const theme = scheme === 'dark' ? 'dark' : 'light';
  const forced = scheme === 'forced-colors';
  await page.emulateMedia({ colorScheme: theme, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
  await page.locator(`[data-scheme="${theme}"] #storybook-root [data-part="root"]`).first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  return page.locator('body').screenshot({ animations: 'disabled', caret: 'hide' });
}

/** What is wrong with a screenshot, or null. */
async function judge(canvas: Page, shot: Shot, picture: Buffer): Promise<string | null> {
  const baseline = join(baselines, shot.file);
  if (!existsSync(baseline)) return 'there is no picture to compare with';
  const { share, picture: difference } = await compare(canvas, readFileSync(baseline), picture);
  if (share <= TOLERATED) return null;
  write(differences, shot.file, picture);
  write(differences, shot.file.replace('.png', '.difference.png'), Buffer.from(difference, 'base64'));
  return share === 1 ? 'its size has changed' : `${(share * 100).toFixed(2)} % of its pixels have changed`;
}

async function run(): Promise<string[]> {
  const { origin, server } = await serve(catalogue);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
  const page = await browser.newPage();
  const canvas = await browser.newPage();
  await canvas.goto(`${origin}/iframe.html`);
  const wrong: string[] = [];
  for (const shot of wanted) {
    const picture = await photograph(page, origin, shot);
    if (updating) write(baselines, shot.file, picture);
    const problem = updating ? null : await judge(canvas, shot, picture);
    if (problem !== null) wrong.push(`${shot.file}: ${problem}`);
  }
  await browser.close();
  server.close();
  return wrong;
}

if (!args.includes('--built')) {
  const build = spawnSync('pnpm', ['run', 'storybook:build', '--quiet'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) process.exit(1);
}
rmSync(differences, { recursive: true, force: true });
const wrong = await run();
console.log(updating ? `${wanted.length} pictures kept.` : [...wrong, `${wanted.length - wrong.length} of ${wanted.length} pictures are as they were.`].join('\n'));
process.exitCode = wrong.length === 0 ? 0 : 1;
