import { expect, it } from 'vitest';
import { keyLabel, noValueLabel, unsplitLabel, valueLabel, visible } from './labels.js';

const labels = [{ group_key_name: 'team' }, { group_key_name: 'region', display_name: 'Region', value_display_names: { us: 'United States', '': 'Nowhere', none: '' } }];

it('uses the names the host gives to keys and values, else those on the wire', () => {
  expect([keyLabel('region', labels), keyLabel('team', labels), keyLabel('zone', labels)]).toEqual(['Region', 'team', 'zone']);
  expect([valueLabel('region', 'us', labels), valueLabel('region', '', labels), valueLabel('region', 'eu', labels), valueLabel('team', 'us', labels)]).toEqual(['United States', 'Nowhere', 'eu', 'us']);
  expect([valueLabel('region', 'id-1', labels, 'API calls'), valueLabel('region', 'us', labels, 'API calls')]).toEqual(['API calls', 'United States']);
  expect([noValueLabel('region', labels), unsplitLabel('region', labels)]).toEqual(['No Region', 'Not split by Region']);
});

it('takes no name from Object.prototype', () => {
  expect([valueLabel('region', '__proto__', labels), valueLabel('region', 'toString', labels)]).toEqual(['__proto__', 'toString']);
});

it('labels empty and blank text', () => {
  expect(['', ' ', '\t\n', 'a ', valueLabel('region', 'none', labels)].map(visible)).toEqual(['(empty)', '(blank)', '(blank)', 'a ', '(empty)']);
});
