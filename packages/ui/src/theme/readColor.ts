const NAME = /^(gray_(dark|medium|light|extralight)|white|primary_(medium|light|green|red)|usageline_\d|progress_bar(_background)?|action(_hover)?)$/;
const HEX = /^#(\p{AHex}{3,4}|\p{AHex}{6}|\p{AHex}{8})$/u;

/** The custom property of one of Metronome's colour names (in any case): the name in kebab case. Null for other names. */
export function propertyNamed(name: unknown): string | null {
  const lower = String(name).toLowerCase();
  return NAME.test(lower) ? `--mb-${lower.replace('usageline', 'usage-line').replaceAll('_', '-')}` : null;
}

/** Whether it is a hex colour in any form that CSS knows. */
export const isHex = (value: unknown): value is string => typeof value === 'string' && HEX.test(value);

/** As `#rrggbb`, or `#rrggbbaa` where it is not opaque: the only forms that Metronome is known to accept. Null where it is not a hex colour. */
export function hexOf(value: unknown): string | null {
  if (!isHex(value)) return null;
  const digits = value.slice(1).toLowerCase();
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  return `#${long.length === 8 && long.endsWith('ff') ? long.slice(0, 6) : long}`;
}
