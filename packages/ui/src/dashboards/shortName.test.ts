import { expect, it, vi } from 'vitest';
import { shortName } from './shortName.js';

it('cuts a name behind forty letters as a reader counts them, and none of them in two', () => {
  expect(shortName('  Annual commit ')).toBe('Annual commit');
  expect(shortName('x'.repeat(40))).toBe('x'.repeat(40));
  for (const letter of ['x', '👩‍👩‍👧‍👦', 'e\u0301', '🇩🇪', 'नि', '👍🏽']) expect(shortName(letter.repeat(300))).toBe(`${letter.repeat(40)}…`);
});

it('cuts between characters where a browser does not know letters, and takes no page down', () => {
  vi.stubGlobal('Intl', {});
  const cut = shortName('👍'.repeat(300));
  vi.unstubAllGlobals();
  expect(cut).toBe(`${'👍'.repeat(40)}…`);
});
