import { describe, expect, it } from 'vitest';
import { choiceOption, flagOption, textOption } from './options.js';

describe("Metronome's dashboard_options", () => {
  it('are strings; booleans are accepted too, and the last one wins', () => {
    expect(flagOption([{ key: 'a', value: 'true' }], 'a')).toBe(true);
    expect(flagOption([{ key: 'a', value: false }], 'a')).toBe(false);
    expect(flagOption([{ key: 'a', value: 'true' }, { key: 'a', value: 'false' }], 'a')).toBe(false);
    expect(textOption([{ key: 'id', value: 7 }], 'id')).toBe('7');
  });

  it('are null where they are not given', () => {
    expect([flagOption([{ key: 'a', value: 'nonsense' }], 'b'), choiceOption([], 'b', ['x']), textOption([], 'b')]).toEqual([null, null, null]);
  });

  it('are refused with their path where they are invalid', () => {
    expect(() => flagOption([{ key: 'x', value: '' }, { key: 'a', value: 'yes' }], 'a')).toThrow(expect.objectContaining({ code: 'embed', message: expect.stringMatching(/^dashboardOptions\[1\]\.value: "yes" is none of true, false\./) as string }));
    expect(() => choiceOption([{ key: 'a', value: 'x'.repeat(900) }], 'a', ['ALL'])).toThrow(/"x{40}"/);
  });
});
