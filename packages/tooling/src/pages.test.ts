import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { apiOf } from './api.ts';
import { apiText, PACKAGES, pageTexts } from './llms.ts';
import { brokenLinks, cataloguePaths, deadLinks, unknownNames } from './pages.ts';
import { ENTRIES } from './surface.ts';
import { trackedFiles } from './tracked.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const FEATURES = 'stories/docs/Features.mdx';

describe('links', () => {
  const paths = cataloguePaths(root);

  it('know stories and pages by Storybook’s own addresses', () => {
    expect(paths).toContain('/story/components-usagechart--top-groups-and-other');
    expect(paths).toContain('/docs/components-usagechart--docs');
    expect(paths).toContain('/docs/docs-accessibility--docs');
    expect(brokenLinks('[a](?path=/docs/docs-accessibility--docs) [b](?path=/story/nowhere--at-all)', paths)).toEqual(['/story/nowhere--at-all']);
  });

  it.each([...pageTexts()])('of %s lead somewhere', (_file, text) => {
    expect(brokenLinks(text, paths)).toEqual([]);
  });
});

const components = [...apiOf(root, ENTRIES)]
  .flatMap(([entry, names]) => (entry === '@meterboard/ui' || entry === '@meterboard/ui/dashboards' ? names : []))
  .filter(({ name, exported, signature }) => exported && /^[A-Z][A-Za-z]+$/.test(name) && /^(?:const|function) /.test(signature) && name !== 'BillingProvider')
  .map(({ name }) => name);

describe('the READMEs', () => {
  const files = trackedFiles(root, [':(glob)packages/*/README.md', 'README.md']);

  it.each(files)('%s has no dead link', (file) => {
    expect(deadLinks(readFileSync(resolve(root, file), 'utf8'), file, root)).toEqual([]);
  });

  it('are read as GitHub reads them', () => {
    const links = '[a](packages/ui#whole-dashboards) [b](packages/ui#half-dashboards) [c](packages/nothing) [d](#see-it) [e](#sea) [f](https://metronome.com)';
    expect(deadLinks(links, 'README.md', root)).toEqual(['packages/ui#half-dashboards', 'packages/nothing', '#sea']);
  });

  // They are read on npm and in the catalogue too, where no other file is beside them.
  it.each(PACKAGES)('of %s has links to its own sections alone', (name) => {
    const text = readFileSync(resolve(root, name.replace('@meterboard', 'packages'), 'README.md'), 'utf8');
    expect([...text.matchAll(/\]\((?!https:|#)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
  });

  it('list every component', () => {
    const rows = readFileSync(resolve(root, 'packages/ui/README.md'), 'utf8').split('\n## ')[0]?.match(/^\| `.*$/gm) ?? [];
    const listed = rows.flatMap((row) => (row.split(' | ')[0] ?? '').match(/\w+/g) ?? []);
    expect(listed.toSorted()).toEqual(components.toSorted());
  });
});

describe('the accessibility statement', () => {
  const page = pageTexts().get('stories/docs/Accessibility.mdx') ?? '';
  const stated = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);

  it('speaks of every component', () => {
    expect(stated.toSorted()).toEqual(components.toSorted());
    expect(components).toContain('UsageChart');
  });

  it.each(components)('stands on what was heard of %s', (name) => {
    const heard = trackedFiles(root, ['packages/ui/src/*.txt']).filter((file) => file.includes(`/transcripts/${name}.`));
    expect(heard).not.toEqual([]);
  });
});

describe('the list of features', () => {
  const text = pageTexts().get(FEATURES) ?? '';
  const rows = text.split('\n').filter((line) => /^\| (?!feature|---)/.test(line)).map((line) => line.slice(2, -2).split(' | '));

  it('has every feature once, and says of each where it is or why not', () => {
    expect(rows.filter(([feature = '', where = '', ...more]) => feature === '' || where === '' || more.length > 0)).toEqual([]);
    expect(new Set(rows.map(([feature]) => feature)).size).toBe(137);
    expect(rows).toHaveLength(137);
  });

  it('names only what there is', () => {
    const readmes = trackedFiles(root, [':(glob)packages/*/README.md', 'README.md', 'package.json']).map((file) => readFileSync(resolve(root, file), 'utf8'));
    const others = [...pageTexts()].filter(([file]) => file !== FEATURES).map(([, page]) => page);
    const known = [...PACKAGES.map(apiText), ...readmes, ...others].join('\n');
    expect(unknownNames('`toUsageView` `toUsageVie` `--mb-*` `packages/data` `packages/nothing`', root, known)).toEqual(['toUsageVie', 'packages/nothing']);
    expect(unknownNames(rows.map(([, where]) => where).join('\n'), root, known)).toEqual([]);
  });
});
