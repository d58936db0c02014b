import { readFileSync } from 'node:fs';

/** An answer of Metronome from the data package's fixtures. */
export const dataFixture = (name: string): { data: Record<string, unknown>[]; next_page: string | null } =>
  JSON.parse(readFileSync(new URL(`../../../data/fixtures/${name}.json`, import.meta.url), 'utf8')) as { data: Record<string, unknown>[]; next_page: string | null };
