import { readColorOverrides } from './colorOverrides.js';
import { contrastWarnings } from './contrast.js';
import type { ColorScheme } from './createTheme.js';
import { schemesSeen } from './schemes.js';

/**
 * What is wrong with an array of colours, as sentences for a developer: entries that components leave out, names in another case,
 * duplicates, and colours with too little contrast in the given scheme. Never throws.
 */
export function colorOverrideWarnings(colorOverrides: unknown, scheme?: ColorScheme): string[] {
  const refused: string[] = [];
  const { colors, warnings } = readColorOverrides(colorOverrides, (path, problem, advice) => {
    refused.push(`${path}: ${problem}. It is left out. ${advice}`);
  });
  return [...refused, ...warnings, ...schemesSeen(scheme).flatMap((seen) => contrastWarnings(colors, seen))];
}
