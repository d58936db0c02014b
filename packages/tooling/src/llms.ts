/**
 * Documentation for language models, made from what people read, so that it cannot differ from it.
 *
 * In the folder of a published package, `node ../tooling/src/llms.ts` writes its `dist/llms.txt`: the README, and every public name with its
 * signature and docstring. This runs before a package is packed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiOf, type ApiName } from './api.ts';
import { ENTRIES } from './surface.ts';
import { trackedFiles } from './tracked.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const nameText = ({ name, signature, doc }: ApiName): string => [`### ${name}`, doc, `\`\`\`ts\n${signature}\n\`\`\``].filter((part) => part !== '').join('\n\n');

const MORE = "Types that these are made of. They have no public names: use a name's own type, such as `UsageChartProps['references']`.";

/** Read once: a compiler needs two seconds for it. */
let everyName: Map<string, ApiName[]> | undefined;

/** Every public name of a package, by entry. */
export function apiText(packageName: string): string {
  everyName ??= apiOf(root, ENTRIES);
  return [...everyName]
    .filter(([entry]) => entry === packageName || entry.startsWith(`${packageName}/`))
    .flatMap(([entry, names]) => {
      const hidden = names.filter(({ exported }) => !exported);
      return [`## Every name of ${entry}`, ...names.filter(({ exported }) => exported).map(nameText), ...(hidden.length === 0 ? [] : [`## Inside the types of ${entry}`, MORE, ...hidden.map(nameText)])];
    })
    .join('\n\n');
}

const folderOf = (packageName: string): string => `packages/${packageName.replace('@meterboard/', '')}`;
const textIn = (file: string): string => readFileSync(resolve(root, file), 'utf8').trim();

/** README and public names of a package. */
export const packageText = (packageName: string): string => `${textIn(`${folderOf(packageName)}/README.md`)}\n\n${apiText(packageName)}\n`;

export const PACKAGES = ['@meterboard/data', '@meterboard/ui', '@meterboard/server'] as const;

/** The pages of the documentation that are not READMEs, without what only Storybook needs. */
export const pageTexts = (): Map<string, string> =>
  new Map(
    trackedFiles(root, ['stories/docs/*.mdx'])
      .filter((file) => !textIn(file).includes('README.md?raw'))
      .map((file) => [file, textIn(file).replaceAll(/^(?:import .*|<Meta .*\/>)$\n?/gm, '').trim()]),
  );

/** All of it in one text. */
export const fullText = (): string => `${[textIn('README.md'), ...PACKAGES.map((name) => packageText(name).trim()), ...pageTexts().values()].join('\n\n---\n\n')}\n`;

/** What Storybook's own index says of one page. */
export interface IndexEntry {
  id: string;
  title: string;
  name: string;
  type: 'docs' | 'story';
}

/** The table of contents, as https://llmstxt.org describes it. Addresses are relative to the built Storybook. */
export function indexText(entries: readonly IndexEntry[]): string {
  const docs = entries.filter(({ type }) => type === 'docs').map(({ id, title }) => `- [${title}](index.html?path=/docs/${id})`);
  const titles = [...new Set(entries.filter(({ type }) => type === 'story').map(({ title }) => title))];
  const stories = titles.map((title) => {
    const links = entries.filter((entry) => entry.type === 'story' && entry.title === title).map(({ id, name }) => `[${name}](iframe.html?id=${id})`);
    return `- ${title}: ${links.join(', ')}`;
  });
  const [, , summary = ''] = textIn('README.md').split('\n');
  return `# Meterboard\n\n> ${summary}\n\n- [Everything in one file](llms-full.txt): READMEs, pages, and every public name with its signature\n\n## Docs\n\n${docs.join('\n')}\n\n## Stories\n\n${stories.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  writeFileSync('dist/llms.txt', packageText(name));
}
