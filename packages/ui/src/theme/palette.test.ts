import { describe, expect, it } from 'vitest';
import { contrast, contrastWarnings } from './contrast.js';
import * as paints from './palette.js';
import { METRONOME_COLORS, STAND_INS } from './palette.js';
import { PAIRS } from './roles.js';
import * as color from './color.js';
import { COLOR_NAMES, type MetronomeColorName } from './names.js';
import { propertyNamed } from './readColor.js';

const SCHEMES = ['light', 'dark'] as const;
const colors = Object.entries(METRONOME_COLORS);
const series = colors.filter(([name]) => name.startsWith('UsageLine_')).map(([, each]) => each);

const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const SIGHT = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const times = (matrix: number[][], vector: number[]): number[] => matrix.map((row) => row.reduce((sum, each, index) => sum + each * vector[index]!, 0));

/** OKLab, in which distances are about as large as they look: 0.02 is just noticeable. */
function oklab(rgb: number[]): number[] {
  const cones = times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], rgb);
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], cones.map((each) => Math.cbrt(Math.max(0, each))));
}

describe('the palette', () => {
  it('names the 23 colours of Metronome, each with a property of its own in kebab case', () => {
    expect(colors).toHaveLength(23);
    expect(new Set(colors.map(([, { property }]) => property)).size).toBe(23);
    for (const name of COLOR_NAMES) expect(propertyNamed(name)).toBe(METRONOME_COLORS[name].property);
    expect(propertyNamed('UsageLine_3')).toBe('--mb-usage-line-3');
    for (const name of ['UsageLine_10', 'Gray', 'Progress_bar_', 'Whites', '', undefined, null]) expect(propertyNamed(name)).toBeNull();
  });

  it.each(SCHEMES)('has enough contrast in the %s scheme: text 4.5:1 on all its backgrounds, marks 3:1', (scheme) => {
    const faint = PAIRS.filter(({ front, back, least }) => contrast(METRONOME_COLORS[front][scheme], METRONOME_COLORS[back][scheme]) < least);
    expect(faint).toEqual([]);
  });

  it('has a pair for each of the 23 names', () => {
    expect(new Set(PAIRS.flatMap(({ front, back }) => [front, back]))).toEqual(new Set(COLOR_NAMES));
  });

  it.each(SCHEMES.flatMap((scheme) => Object.entries(SIGHT).map(([sight, matrix]) => ({ scheme, sight, matrix }))))(
    'keeps any two of the ten series apart: $scheme, $sight',
    ({ scheme, matrix }) => {
      const seen = series.map((each) => oklab(times(matrix, linear(each[scheme]))));
      const distances = seen.flatMap((a, i) => seen.slice(0, i).map((b) => Math.hypot(...a.map((each, axis) => each - b[axis]!))));
      expect(Math.min(...distances)).toBeGreaterThan(0.08);
    },
  );

  it.each(SCHEMES)('keeps the colours of "Other" and of credits apart from every series in the %s scheme', (scheme) => {
    const seen = ({ [scheme]: hex }: (typeof series)[number]): number[] => oklab(linear(hex));
    const distances = [METRONOME_COLORS.Gray_medium, METRONOME_COLORS.Primary_green].flatMap((one) => series.map((each) => Math.hypot(...seen(one).map((at, axis) => at - seen(each)[axis]!))));
    expect(Math.min(...distances)).toBeGreaterThan(0.08);
  });

  it.each(Object.entries(STAND_INS))('lets %s take the colour of %j where it has none, in CSS as in the warnings', (name, standIns) => {
    const own = METRONOME_COLORS[name as MetronomeColorName];
    const properties = [own.property, ...standIns.map((each) => METRONOME_COLORS[each].property)];
    expect(paints[name as MetronomeColorName]).toBe(`${properties.map((property) => `var(${property}, `).join('')}light-dark(${own.light}, ${own.dark})${')'.repeat(properties.length)}`);
    expect(contrastWarnings(new Map([['Primary_medium', '#fffffe']]), 'light')).toContainEqual(expect.stringMatching(`^${name} #fffffe on `));
  });

  it('is used through custom properties that carry both defaults', () => {
    expect(color.grayDark).toBe('var(--mb-gray-dark, light-dark(#1c2230, #e9ebf0))');
    expect(color.usageLine).toHaveLength(10);
    expect(color.usageLine[9]).toContain('--mb-usage-line-9');
  });
});
