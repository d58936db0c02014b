import { ThemeError } from './errors.js';
import { METRONOME_COLORS, type MetronomeColorName } from './palette.js';

/** One entry of Metronome's own `color_overrides`. */
export interface ColorOverride {
  /** One of Metronome's 23 names, as 'Gray_dark' or 'UsageLine_3'. Another case is accepted and warned about. */
  name: MetronomeColorName | (string & {});
  /** `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. */
  value: string;
}

const NAMES = Object.keys(METRONOME_COLORS) as MetronomeColorName[];
const BY_LOWER_CASE = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : `a value of type ${value === null ? 'null' : typeof value}`);

function readName(value: unknown, path: string): MetronomeColorName {
  const name = typeof value === 'string' ? BY_LOWER_CASE.get(value.toLowerCase()) : undefined;
  if (name !== undefined) return name;
  throw new ThemeError(path, `${quoted(value)} is not one of Metronome's colour names`, `Use one of ${NAMES.join(', ')}.`);
}

/** `#rrggbb`, or `#rrggbbaa` where it is not opaque: the only forms Metronome is known to read. */
function readHex(value: unknown, path: string): string {
  if (typeof value !== 'string' || !HEX.test(value)) {
    throw new ThemeError(path, `${quoted(value)} is not a hex colour`, 'Write it as #1f2937, or #1f293780 with an opacity.');
  }
  const digits = value.slice(1).toLowerCase();
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return `#${long.length === 8 && long.endsWith('ff') ? long.slice(0, 6) : long}`;
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

/** The same array with what does not read left out and reported: a brand colour from a database must not take a billing page down. */
export function readColorOverridesLeniently(overrides: readonly ColorOverride[]): ReadOverrides {
  const kept: ColorOverride[] = [];
  const dropped: string[] = [];
  overrides.forEach((entry, index) => {
    try {
      readColorOverrides([entry]);
      kept.push(entry);
    } catch (error) {
      if (!(error instanceof ThemeError)) throw error;
      dropped.push(error.message.replace('colorOverrides[0]', `colorOverrides[${index}]`).replace('no theme was made', 'it was left out'));
    }
  });
  const { colors, warnings } = readColorOverrides(kept);
  return { colors, warnings: [...dropped, ...warnings] };
}
