import { expect, it } from 'vitest';
import { partLabel, valueLabel, visible } from './labels.js';

const labels = [{ group_key_name: 'team' }, { group_key_name: 'region', display_name: 'Region', value_display_names: { us: 'United States', '': 'Nowhere', none: '' } }];

it('uses the names the host gives to keys and values, else those on the wire', () => {
  expect([valueLabel('region', 'us', labels), valueLabel('region', '', labels), valueLabel('region', 'eu', labels), valueLabel('team', 'us', labels)]).toEqual(['United States', 'Nowhere', 'eu', 'us']);
  expect([valueLabel('region', 'id-1', labels, 'API calls'), valueLabel('region', 'us', labels, 'API calls')]).toEqual(['API calls', 'United States']);
  expect([partLabel('region', 'us', labels), partLabel('region', null, labels), partLabel('region', undefined, labels)]).toEqual(['United States', 'No Region', 'Not split by Region']);
  expect([partLabel('team', null, labels), partLabel('zone', undefined, labels)]).toEqual(['No team', 'Not split by zone']);
});

it('takes no name from Object.prototype', () => {
  expect([valueLabel('region', '__proto__', labels), valueLabel('region', 'toString', labels)]).toEqual(['__proto__', 'toString']);
});

it('labels empty and blank text', () => {
  expect(['', ' ', '\t\n', 'a ', valueLabel('region', 'none', labels)].map(visible)).toEqual(['(empty)', '(blank)', '(blank)', 'a ', '(empty)']);
});
