import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import storybook from '../../../.storybook/main.ts';
import { trackedFiles } from './tracked.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

type Loader = (this: { async: () => (error: Error | null, code?: string) => void; getOptions: () => unknown; resourcePath: string }, text: string) => void;

/** Storybook's own loader, which has no types. It is called as a bundler does. */
const LOADER: string = '@storybook/addon-docs/mdx-loader';
const { default: loader } = (await import(LOADER)) as { default: Loader };

/** A page as Storybook compiles it, with the options of our own configuration. */
function compiled(text: string): Promise<string> {
  const addon = (storybook.addons ?? []).find((one) => typeof one === 'object' && one.name === '@storybook/addon-docs');
  const { mdxPluginOptions } = (typeof addon === 'object' ? addon.options : undefined) as { mdxPluginOptions: object };
  return new Promise((settle, reject) => {
    const done = (error: Error | null, code = ''): void => { if (error === null) settle(code); else reject(error); };
    loader.call({ async: () => done, getOptions: () => mdxPluginOptions, resourcePath: 'page.mdx' }, text);
  });
}

describe('pages of the catalogue', () => {
  it.each(trackedFiles(root, ['stories/docs/*.mdx']))('%s has its tables drawn as tables', async (file) => {
    const text = readFileSync(resolve(root, file), 'utf8');
    const tables = text.match(/^\| ?---/gm)?.length ?? 0;
    expect((await compiled(text)).match(/_components\.table,/g)?.length ?? 0).toBe(tables);
  });
});
