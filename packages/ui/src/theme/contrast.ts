import type { MetronomeColorName } from './names.js';
import { METRONOME_COLORS, STAND_INS } from './palette.js';
import { PAIRS } from './roles.js';

type Rgb = readonly [number, number, number];

/** The three channels of `#rrggbb`, 0 to 1. */
const channels = (hex: string): Rgb => {
  const at = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

/** The opacity in `#rrggbbaa`, else 1. */
const opacity = (hex: string): number => (hex.length === 9 ? Number.parseInt(hex.slice(7), 16) / 255 : 1);

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The visible colour where a translucent colour lies on an opaque one. */
function over(front: string, back: string): Rgb {
  const share = opacity(front);
  const below = channels(back);
  const mix = (above: number, index: 0 | 1 | 2): number => above * share + below[index] * (1 - share);
  const [red, green, blue] = channels(front);
  return [mix(red, 0), mix(green, 1), mix(blue, 2)];
}

/** WCAG contrast of two hex colours, 1 to 21; `back` is taken as opaque. */
export function contrast(front: string, back: string): number {
  const a = luminance(over(front, back));
  const b = luminance(channels(back));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A warning for each pair of colours with too little contrast, among those that an override changes. */
export function contrastWarnings(overrides: ReadonlyMap<MetronomeColorName, string>, scheme: 'light' | 'dark'): string[] {
  const given = (name: MetronomeColorName): string | undefined => [name, ...(STAND_INS[name] ?? [])].map((each) => overrides.get(each)).find((value) => value !== undefined);
  const shown = (name: MetronomeColorName): string => given(name) ?? METRONOME_COLORS[name][scheme];
  return PAIRS.flatMap(({ front, back, least }) => {
    if (given(front) === undefined && given(back) === undefined) return [];
    const found = contrast(shown(front), shown(back));
    if (found >= least) return [];
    return [`${front} ${shown(front)} on ${back} ${shown(back)} has a contrast of ${found.toFixed(2)}:1 in the ${scheme} scheme; at least ${least}:1 is needed to be seen.`];
  });
}
