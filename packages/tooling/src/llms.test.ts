import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { apiOf } from './api.ts';
import { fullText, indexText, PACKAGES, packageText, pageTexts } from './llms.ts';
import { ENTRIES, surfaceOf } from './surface.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the public names', () => {
  const api = apiOf(root, ENTRIES);

  it.each(Object.entries(ENTRIES))('of %s are all there, each with its signature', (entry, file) => {
    const names = (api.get(entry) ?? []).filter(({ exported }) => exported);
    const listed = surfaceOf(`${root}packages`, file).map((name) => name.replace('type ', '')).sort();
    expect(names.map(({ name }) => name).sort()).toEqual(listed);
    expect(names.filter(({ name, signature }) => !signature.includes(name) || /=> \{\n|: any[;,)>]/.test(signature)).map(({ name }) => name)).toEqual([]);
  });

  it('have a sentence each, but for types whose fields say it', () => {
    const mute = [...api].flatMap(([entry, names]) => names.filter(({ doc, exported, signature }) => exported && doc === '' && !/^(?:interface|type) /.test(signature)).map(({ name }) => `${entry} ${name}`));
    expect(mute).toEqual([]);
  });

  it('come with the types that they are made of', () => {
    const inside = (api.get('@meterboard/ui') ?? []).filter(({ exported }) => !exported).map(({ name }) => name);
    expect(inside).toEqual(expect.arrayContaining(['ChartProps', 'ChartInputs']));
    expect(inside).not.toContain('UsageView');
    expect((api.get('@meterboard/data') ?? []).filter(({ exported, name }) => !exported && name === 'Unit')).toEqual([]);
  });

  it('are told as TypeScript, without bodies', () => {
    const told = (name: string): string | undefined => api.get('@meterboard/data')?.find((found) => found.name === name)?.signature;
    expect(told('toUsageView')).toBe('function toUsageView(rows: readonly UsageRow[], options: UsageOptions): UsageView');
    expect(told('ZERO')).toBe('const ZERO: Decimal');
    expect(told('Money')).toBe('interface Money {\n  value: Decimal;\n  unit: Unit;\n}');
    expect(told('AggregationError')).toMatch(/^class AggregationError extends BillingError \{\n[^#]*\n\}$/);
  });
});

describe('the texts for language models', () => {
  it.each(PACKAGES)('%s begins with its README and goes on with its names', (name) => {
    const text = packageText(name);
    expect(text.startsWith(`# ${name}\n`)).toBe(true);
    expect(text).toContain(`\n## Every name of ${name}\n`);
  });

  it('hold all packages and pages in one file', () => {
    const [full, pages] = [fullText(), pageTexts()];
    for (const name of PACKAGES) expect(full).toContain(`\n# ${name}\n`);
    expect(pages.size).toBeGreaterThan(8);
    for (const page of pages.values()) {
      expect(page).toMatch(/^# /);
      expect(full).toContain(page);
    }
  });

  it('have a table of contents with the addresses of pages and stories', () => {
    const text = indexText([
      { id: 'docs-accessibility--docs', title: 'Docs/Accessibility', name: 'Docs', type: 'docs' },
      { id: 'components-usagechart--bars', title: 'Components/UsageChart', name: 'Bars', type: 'story' },
      { id: 'components-usagechart--lines', title: 'Components/UsageChart', name: 'Lines', type: 'story' },
    ]);
    expect(text).toMatch(/^# Meterboard\n\n> Show your customers/);
    expect(text).toContain('\n- [Docs/Accessibility](index.html?path=/docs/docs-accessibility--docs)\n');
    expect(text).toContain('\n- Components/UsageChart: [Bars](iframe.html?id=components-usagechart--bars), [Lines](iframe.html?id=components-usagechart--lines)\n');
  });
});
