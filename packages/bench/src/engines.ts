import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureChromium } from '../../tooling/src/chromium.ts';

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the packages' sources into one minified module, as a host would, except for what stays `outside`: the same bytes for every engine. Style rules have no white space, as in what is shipped. */
export async function bundle(entry: string, outside: readonly string[] = []): Promise<string> {
  const sources = { '@meterboard/data': 'data/src/index.ts', '@meterboard/ui/theme': 'ui/src/theme.ts', '@meterboard/ui': 'ui/src/index.ts' };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { plugins: { styledComponents: { minify: true, ssr: true, displayName: false, fileName: false } } },
    resolve: { alias: Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, packages + file])) },
    build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['es'], fileName: 'bench' }, rolldownOptions: { external: [...outside] } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${entry} built into nothing`);
  return chunk.code;
}

/** An engine that calls one exported function of a bundle, in a fresh and cold process or page for each call. */
export interface Engine {
  readonly name: string;
  call<T>(name: string, argument: unknown): Promise<T>;
  close(): Promise<void>;
}

export function nodeEngine(code: string): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'meterboard-bench-'));
  const file = join(folder, 'bench.mjs');
  writeFileSync(file, code);
  const script = `const bench = await import(${JSON.stringify(file)}); const [name, argument] = JSON.parse(process.argv.at(-1)); console.log(JSON.stringify(bench[name](argument)));`;
  return {
    name: `Node ${process.versions.node}`,
    call: <T>(name: string, argument: unknown) => {
      const printed = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', '--input-type=module', '-e', script, '--', JSON.stringify([name, argument])], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return Promise.resolve(JSON.parse(printed) as T);
    },
    close: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

/** Without these headers, the clock of a page has a resolution of only a tenth of a millisecond. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const HOST = 'https://bench.localhost';

export async function chromiumEngine(code: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc'],
  });
  return {
    name: `Chromium ${browser.version()}`,
    call: async <T>(name: string, argument: unknown) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route(`${HOST}/**`, (route) =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ contentType: 'text/javascript', headers: ISOLATED, body: code })
          : route.fulfill({ contentType: 'text/html', headers: ISOLATED, body: '<!doctype html><title>bench</title>' }),
      );
      await page.goto(`${HOST}/`);
      const result: unknown = await page.evaluate(`import('/bench.js').then((bench) => bench[${JSON.stringify(name)}](${JSON.stringify(argument)}))`);
      await context.close();
      return result as T;
    },
    close: () => browser.close(),
  };
}
