import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { legendItems } from './legend.js';
import { modelOf, usageView } from './views.test.kit.js';

const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };

describe('legendItems', () => {
  it('names every series with its total, without the unit', () => {
    const model = modelOf(usageView({ values: { a: [1, 2], b: [3, 4] } }), { hidden: ['group:b'] });
    expect(legendItems(model, words).map(({ label, total, hidden }) => [label, total, hidden])).toEqual([
      ['a', '3', false],
      ['b', '7', true],
    ]);
  });
});
