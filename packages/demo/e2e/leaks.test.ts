import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_TOKEN } from '@meterboard/sandbox';
import { describe, expect } from 'vitest';
import { TOKEN } from './support/demo.ts';
import { test, visit } from './support/test.ts';

const WEB = fileURLToPath(new URL('../dist/web', import.meta.url));

function builtFiles(): { name: string; text: string }[] {
  return readdirSync(WEB, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));
}

describe('the token', () => {
  test('is in no response to the browser and in no line of the log', async ({ open, demo }) => {
    const page = await open('/', { tolerate: /Failed to load resource/ });
    const answers: string[] = [];
    page.on('response', (response) => {
      void response.text().then(
        (text) => answers.push(`${response.url()} ${JSON.stringify(response.headers())} ${text}`),
        () => undefined,
      );
    });
    for (const path of ['/', '/usage', '/spend', '/balance', '/estimate', '/dashboards', '/dashboards?view=embedded']) {
      await visit(page, path);
    }
    demo.sandbox().faults.add({ kind: 'server-error' });
    await visit(page, '/');
    demo.sandbox().faults.clear();
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter((answer) => answer.includes(TOKEN))).toEqual([]);
    expect(demo.log.length).toBeGreaterThan(0);
    expect(demo.log.filter((line) => line.includes(TOKEN))).toEqual([]);
  });

  test('is not in the built web app, nor is its name, nor the SDK that takes it', () => {
    const files = builtFiles();
    expect(files.some(({ name }) => name.endsWith('.js'))).toBe(true);
    for (const { name, text } of files) {
      for (const secret of [TOKEN, DEFAULT_TOKEN, 'METRONOME_BEARER_TOKEN', 'bearerToken', 'api.metronome.com']) {
        expect(text.includes(secret), `${secret} in ${name}`).toBe(false);
      }
    }
  });
});
