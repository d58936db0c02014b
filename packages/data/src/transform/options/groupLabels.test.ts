import { describe, expect, it } from 'vitest';
import { place } from '../../wire/read.js';
import { refused } from '../../wire/refused.test.kit.js';
import { groupLabels } from './groupLabels.js';
import { check } from './shape.js';

const read = (value_display_names: unknown): unknown => check([{ group_key_name: 'region', value_display_names }], place(null, 'labels'), groupLabels);

describe('groupLabels', () => {
  it('take any text as key, value and label', () => {
    expect(() => read({ eu: 'Europe', '': 'None' })).not.toThrow();
    expect(() => read(JSON.parse('{"__proto__":"Proto"}'))).not.toThrow();
    expect(() => read(undefined)).not.toThrow();
  });

  it('are refused with the path of what is not text', () => {
    expect(refused(() => read(JSON.parse('{"__proto__":1}'))).path).toBe('labels[0].value_display_names.__proto__');
    expect(refused(() => read({ eu: null })).path).toBe('labels[0].value_display_names.eu');
    expect(refused(() => read('Europe')).path).toBe('labels[0].value_display_names');
  });
});
