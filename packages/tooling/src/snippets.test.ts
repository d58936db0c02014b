import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileErrors, snippetsOf } from './snippets.ts';
import { trackedFiles } from './tracked.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = ['README.md', ':(glob)packages/*/README.md', 'stories/*.mdx', 'packages/data/src', 'packages/ui/src', 'packages/server/src'];

describe('code examples', () => {
  it('are found in pages and docstrings', () => {
    expect(snippetsOf('a.md', '# A\n\n```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n')).toEqual([{ file: 'a.md', line: 4, text: 'const a = 1;\n' }]);
    expect(snippetsOf('a.ts', '/**\n * As\n *\n * ```tsx\n * <A>\n *\n * </A>;\n * ```\n */\n')).toEqual([{ file: 'a.ts', line: 5, text: '<A>\n\n</A>;\n' }]);
  });

  it('compile unchanged, and an error tells the line', () => {
    const files = trackedFiles(root, PAGES).filter((file) => /\.(?:md|mdx|tsx?)$/.test(file) && !file.includes('.test'));
    const texts = files.map((file) => ({ file, text: readFileSync(resolve(root, file), 'utf8') }));
    const snippets = texts.flatMap(({ file, text }) => snippetsOf(file, text));
    expect(snippets.length).toBeGreaterThan(12);
    // A block that begins in a way of its own would be passed over.
    expect(texts.flatMap(({ text }) => text.match(/```(?:ts|typescript|js)x?\b/g) ?? []).filter((fence) => !/```jsx?$/.test(fence))).toHaveLength(snippets.length);
    const wrong = { file: 'a.md', line: 7, text: "import { interval } from '@meterboard/data';\n\ninterval(1, 2);\n" };
    expect(compileErrors(root, [...snippets, wrong])).toEqual(["a.md:9: Argument of type 'number' is not assignable to parameter of type 'string'."]);
  });
});
