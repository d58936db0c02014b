import { expect, it } from 'vitest';
import { nameOr } from './nameOr.js';

it('keeps whatever can be seen, and stands in for what cannot', () => {
  for (const name of ['CPU', ' a ', '-', '0', '日本', 'مرحبا', '👩‍👩‍👧', '\u200Bx', '_', '\u0301a']) expect(nameOr(name, '(no name)')).toBe(name);
  for (const blank of ['', ' ', '\n\t', '\u00A0', '\u2003', '\u200B', '\uFEFF', '\u202E\u202C', '\u2060\u200D', '\u3164', '\u0000']) expect(nameOr(blank, '(no name)')).toBe('(no name)');
});
