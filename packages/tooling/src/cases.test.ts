import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesOf, namedCases, namedIn } from './cases.ts';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const cases = casesOf(readFileSync(resolve(packages, 'data/fixtures/cases.md'), 'utf8'));

describe('the list of edge cases', () => {
  it('is read completely', () => {
    expect(cases).toHaveLength(141);
    expect(new Set(cases).size).toBe(141);
  });

  it('has a test for every number', () => {
    const tested = namedCases(packages);
    expect(cases.filter((id) => !tested.has(id))).toEqual([]);
  });

  it('is matched with the names of tests', () => {
    expect(namedIn("it('U1: a'); it.each([1])(`S3, S5: b`, f); it('U2 without colon')")).toEqual(['U1', 'S3', 'S5']);
  });
});
