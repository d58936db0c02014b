import { expect, it } from 'vitest';
import { refuseTwoCustomers } from './customer.js';

it('refuses the first row of a second customer', () => {
  expect(() => { refuseTwoCustomers([null, 'a', null, 'a', 'b', 'c']); }).toThrow(expect.objectContaining({ name: 'WireFormatError', path: 'rows[4].customer_id' }));
});

it('takes rows of one customer, and rows that name none', () => {
  for (const ids of [[], [null, null], ['a', null, 'a']]) expect(() => { refuseTwoCustomers(ids); }).not.toThrow();
});
