import { ThemeError } from './errors.js';
import { COLOR_NAMES, type MetronomeColorName, nameOf } from './names.js';
import { hexOf } from './readColor.js';

/** One entry of Metronome's own `color_overrides`. */
export interface ColorOverride {
  /** One of Metronome's 23 names, such as 'Gray_dark' or 'UsageLine_3'. Wrong upper or lower case is accepted with a warning. */
  name: MetronomeColorName | (string & {});
  /** `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. */
  value: string;
}

export interface ReadOverrides {
  colors: ReadonlyMap<MetronomeColorName, string>;
  warnings: readonly string[];
}

/** What to do with an entry that cannot be read: throw, or take note, in which case the entry is left out. */
export type Refuse = (path: string, problem: string, advice: string) => void;

const EXAMPLE = "{ name: 'Gray_dark', value: '#1f2937' }";

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : `a value of type ${value === null ? 'null' : typeof value}`);

/** @throws ThemeError, always */
export const throwRefused: Refuse = (path, problem, advice) => {
  throw new ThemeError(path, problem, advice);
};

function readEntry(entry: unknown, path: string, refuse: Refuse): { given: unknown; name: MetronomeColorName; value: string } | null {
  if (typeof entry !== 'object' || entry === null) {
    refuse(path, `${quoted(entry)} is not a { name, value }`, `Write ${EXAMPLE}.`);
    return null;
  }
  const given: { name?: unknown; value?: unknown } = entry;
  const name = nameOf(given.name);
  const value = hexOf(given.value);
  if (name === null) refuse(`${path}.name`, `${quoted(given.name)} is not one of Metronome's colour names`, `Use one of ${COLOR_NAMES.join(', ')}.`);
  else if (value === null) refuse(`${path}.value`, `${quoted(given.value)} is not a hex colour`, 'Write it as #1f2937, or #1f293780 with an opacity.');
  return name === null || value === null ? null : { given: given.name, name, value };
}

/** Reads Metronome's array, entry by entry. Of two entries with one name the last wins, with a warning. */
export function readColorOverrides(overrides: unknown, refuse: Refuse): ReadOverrides {
  const colors = new Map<MetronomeColorName, string>();
  const warnings: string[] = [];
  if (!Array.isArray(overrides)) {
    refuse('colorOverrides', `${quoted(overrides)} is not an array`, `Pass Metronome's own array: [${EXAMPLE}].`);
    return { colors, warnings };
  }
  overrides.forEach((entry: unknown, index) => {
    const path = `colorOverrides[${index}]`;
    const read = readEntry(entry, path, refuse);
    if (read === null) return;
    const { given, name, value } = read;
    if (name !== given) warnings.push(`${path}.name: ${quoted(given)} was read as ${name}. Metronome's names are case-sensitive.`);
    if (colors.has(name)) warnings.push(`${path}: ${name} is overridden twice; the last one counts.`);
    colors.set(name, value);
  });
  return { colors, warnings };
}
