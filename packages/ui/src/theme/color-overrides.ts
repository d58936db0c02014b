import { ThemeError } from './errors.js';
import { COLOR_NAMES, type MetronomeColorName, nameOf } from './names.js';
import { hexOf } from './read-color.js';

/** One entry of Metronome's own `color_overrides`. */
export interface ColorOverride {
  /** One of Metronome's 23 names, as 'Gray_dark' or 'UsageLine_3'. Another case is accepted and warned about. */
  name: MetronomeColorName | (string & {});
  /** `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. */
  value: string;
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : `a value of type ${value === null ? 'null' : typeof value}`);

function readName(value: unknown, path: string): MetronomeColorName {
  const name = nameOf(value);
  if (name !== null) return name;
  throw new ThemeError(path, `${quoted(value)} is not one of Metronome's colour names`, `Use one of ${COLOR_NAMES.join(', ')}.`);
}

function readHex(value: unknown, path: string): string {
  const hex = hexOf(value);
  if (hex !== null) return hex;
  throw new ThemeError(path, `${quoted(value)} is not a hex colour`, 'Write it as #1f2937, or #1f293780 with an opacity.');
}

export interface ReadOverrides {
  colors: ReadonlyMap<MetronomeColorName, string>;
  warnings: readonly string[];
}

/** Metronome's array, read strictly. The last of two entries with one name wins, with a warning. */
export function readColorOverrides(overrides: unknown): ReadOverrides {
  if (!Array.isArray(overrides)) {
    throw new ThemeError('colorOverrides', `${quoted(overrides)} is not an array`, "Pass Metronome's own array: [{ name: 'Gray_dark', value: '#1f2937' }].");
  }
  const colors = new Map<MetronomeColorName, string>();
  const warnings: string[] = [];
  overrides.forEach((entry: unknown, index) => {
    const path = `colorOverrides[${index}]`;
    if (typeof entry !== 'object' || entry === null) throw new ThemeError(path, `${quoted(entry)} is not a { name, value }`, "Write { name: 'Gray_dark', value: '#1f2937' }.");
    const given: { name?: unknown; value?: unknown } = entry;
    const name = readName(given.name, `${path}.name`);
    if (name !== given.name) warnings.push(`${path}.name: ${quoted(given.name)} was read as ${name}. Metronome's names are case-sensitive.`);
    if (colors.has(name)) warnings.push(`${path}: ${name} is overridden twice; the last one counts.`);
    colors.set(name, readHex(given.value, `${path}.value`));
  });
  return { colors, warnings };
}
