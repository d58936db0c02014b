import { BillingError } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { colorOverridesOf, createTheme, type ThemeOptions } from './createTheme.js';
import { ThemeError } from './errors.js';
import { COLOR_NAMES } from './names.js';
import { METRONOME_COLORS } from './palette.js';
import { overrideStyle } from './overrideStyle.js';
import { colorOverrideWarnings } from './overrideWarnings.js';
import { readableOverrides } from './readableOverrides.js';
import { PAIRS } from './roles.js';

const failure = (options: unknown): ThemeError => {
  try {
    createTheme(options as ThemeOptions);
  } catch (error) {
    if (error instanceof ThemeError) return error;
  }
  throw new Error('no ThemeError');
};

describe('createTheme', () => {
  it('turns Metronome’s array into custom properties and gives the array back', () => {
    const colorOverrides = [{ name: 'Gray_dark', value: '#1f2937' }, { name: 'UsageLine_0', value: '#0f766e' }];
    const theme = createTheme({ colorOverrides, scheme: 'dark', tokens: { radius: '2px' } });
    expect(theme.style).toEqual({ colorScheme: 'dark', '--mb-gray-dark': '#1f2937', '--mb-usage-line-0': '#0f766e', '--mb-radius': '2px' });
    expect(colorOverridesOf(theme)).toEqual(colorOverrides);
  });

  it('is plain JSON', () => {
    const theme = createTheme({ colorOverrides: [{ name: 'Action', value: '#3d50bf' }], scheme: 'auto' });
    expect(JSON.parse(JSON.stringify(theme))).toEqual(theme);
    expect(theme.style['colorScheme']).toBe('light dark');
    expect(createTheme()).toEqual({ colorOverrides: [], scheme: null, style: {}, warnings: [] });
  });

  it('accepts all 23 names', () => {
    const colorOverrides = Object.entries(METRONOME_COLORS).map(([name, { light }]) => ({ name, value: light }));
    const theme = createTheme({ colorOverrides });
    expect(theme.warnings).toEqual([]);
    expect(Object.keys(theme.style)).toHaveLength(23);
  });

  it.each([
    ['#ABC', '#aabbcc'],
    ['#1F2937', '#1f2937'],
    ['#abcf', '#aabbcc'],
    ['#abc8', '#aabbcc88'],
    ['#aabbcc80', '#aabbcc80'],
    ['#aabbccFF', '#aabbcc'],
  ])('writes %s as %s, which Metronome reads', (value, normal) => {
    expect(createTheme({ colorOverrides: [{ name: 'Gray_light', value }] }).colorOverrides[0]?.value).toBe(normal);
  });

  it('accepts another case with a warning, and the last of two entries', () => {
    const theme = createTheme({ colorOverrides: [{ name: 'gray_dark', value: '#111111' }, { name: 'Gray_dark', value: '#222222' }] });
    expect(colorOverridesOf(theme)).toEqual([{ name: 'Gray_dark', value: '#222222' }]);
    expect(theme.warnings).toHaveLength(2);
    expect(theme.warnings[0]).toContain('case-sensitive');
  });

  it.each([
    [{ colorOverrides: [{ name: 'Gray_dark', value: '#111' }, { name: 'White', value: '#fff' }, { name: 'Action', value: 'red' }] }, 'colorOverrides[2].value'],
    [{ colorOverrides: [{ name: 'Grey_dark', value: '#111111' }] }, 'colorOverrides[0].name'],
    [{ colorOverrides: [{ name: '__proto__', value: '#111111' }] }, 'colorOverrides[0].name'],
    [{ colorOverrides: [{ value: '#111111' }] }, 'colorOverrides[0].name'],
    [{ colorOverrides: [{ name: 'White' }] }, 'colorOverrides[0].value'],
    [{ colorOverrides: [{ name: 'White', value: '#12345' }] }, 'colorOverrides[0].value'],
    [{ colorOverrides: [null] }, 'colorOverrides[0]'],
    [{ colorOverrides: { Gray_dark: '#111111' } }, 'colorOverrides'],
    [{ scheme: 'sepia' }, 'scheme'],
    [{ scheme: 'toString' }, 'scheme'],
    [{ tokens: { colour: 'red' } }, 'tokens.colour'],
    [{ tokens: { radius: '8px; background: url(https://evil.example)' } }, 'tokens.radius'],
    [{ tokens: { fontFamily: '' } }, 'tokens.fontFamily'],
  ])('refuses %j at %s', (options, path) => {
    const error = failure(options);
    expect(error).toBeInstanceOf(BillingError);
    expect(error.code).toBe('theme');
    expect(error.path).toBe(path);
    expect(error.message.startsWith(`${path}: `)).toBe(true);
  });

  it('reports an override with too little contrast, in each scheme in which it will be seen', () => {
    const pale = { name: 'Gray_dark', value: '#cccccc' };
    const { warnings } = createTheme({ colorOverrides: [pale] });
    expect(warnings[0]).toMatch(/Gray_dark #cccccc on White #ffffff .* 1\.61:1 in the light scheme/);
    expect(warnings.map((each) => each.replace(/ #.*/, ''))).toEqual(['Gray_dark', 'Gray_dark', 'Gray_dark']);
    expect(createTheme({ colorOverrides: [pale], scheme: 'dark' }).warnings).toEqual([]);
    const auto = createTheme({ colorOverrides: [{ name: 'Gray_dark', value: '#111111' }], scheme: 'auto' }).warnings;
    expect(auto.length).toBeGreaterThan(0);
    expect(auto.filter((each) => !each.includes('dark scheme'))).toEqual([]);
  });

  it('reports colours that a new background makes invisible', () => {
    const { warnings } = createTheme({ colorOverrides: [{ name: 'White', value: '#101418' }] });
    expect(warnings.some((each) => each.startsWith('Gray_dark'))).toBe(true);
  });
});

describe.each(COLOR_NAMES)('an override of %s', (name) => {
  it.each(['light', 'dark'] as const)('that equals a colour it is used with in the %s scheme is reported', (scheme) => {
    const pair = PAIRS.find(({ front, back }) => front === name || back === name)!;
    const other = pair.front === name ? pair.back : pair.front;
    const warningsOf = (value: string): readonly string[] => createTheme({ colorOverrides: [{ name, value }], scheme }).warnings;
    expect(warningsOf(METRONOME_COLORS[other][scheme])).toContainEqual(expect.stringContaining('a contrast of 1.00:1'));
    expect(warningsOf(METRONOME_COLORS[name][scheme])).toEqual([]);
  });
});

describe('a theme of what is none', () => {
  it.each([[null, 'options'], ['red', 'options'], [[], 'options'], [{ tokens: null }, 'tokens'], [{ tokens: 'x' }, 'tokens'], [{ colorOverrides: null }, 'colorOverrides'], [{ colorOverrides: {} }, 'colorOverrides'], [{ scheme: null }, 'scheme'], [{ scheme: 'constructor' }, 'scheme'], [{ tokens: { radius: Number.NaN } }, 'tokens.radius'], [JSON.parse('{"tokens":{"__proto__":"1px"}}'), 'tokens.__proto__']])('is refused with its path: %j', (options: unknown, path) => {
    expect(() => createTheme(options as never)).toThrow(expect.objectContaining({ code: 'theme', path }));
  });
});

describe('overrides on a component', () => {
  it('E6: are explained: which are left out, and which may be wrong', () => {
    const overrides = [{ name: 'Grey_dark', value: '#111111' }, { name: 'white', value: '#FFF' }, { name: 'Action', value: 'blue' }, { name: 'White', value: '#fefefe' }, null];
    expect(colorOverrideWarnings(overrides).map((each) => each.slice(0, 70))).toEqual([
      expect.stringContaining('colorOverrides[0].name: "Grey_dark" is not one of Metronome'),
      expect.stringContaining('colorOverrides[2].value: "blue" is not a hex colour. It is left out.'),
      expect.stringContaining('colorOverrides[4]: a value of type null is not a { name, value }.'),
      expect.stringContaining('colorOverrides[1].name: "white" was read as White.'),
      expect.stringContaining('colorOverrides[3]: White is overridden twice'),
    ]);
    expect(colorOverrideWarnings('red')).toEqual([expect.stringContaining('is not an array')]);
    expect(colorOverrideWarnings([{ name: 'Gray_medium', value: '#eeeeee' }], 'light')).toHaveLength(3);
  });

  it('E6: are none where they are no array', () => {
    for (const odd of [null, undefined, {}, 5, 'red', true]) expect(overrideStyle(odd as never)).toEqual({});
  });

  it('E6: are left out where they cannot be read, instead of taking the page down', () => {
    const overrides = [{ name: 'Nope', value: '#111111' }, { name: 'white', value: '#FFF' }, { name: 'Action', value: 'blue' }, { name: 'White', value: '#eeeeee' }];
    expect(readableOverrides(overrides)).toEqual([{ name: 'White', value: '#eeeeee' }]);
    expect(overrideStyle(overrides)).toEqual({ '--mb-white': '#eeeeee' });
  });
});
