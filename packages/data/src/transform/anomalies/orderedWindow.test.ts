import { expect, it } from 'vitest';
import { OrderedWindow } from './orderedWindow.js';

it('keeps the last numbers in order, of equal ones as many as came', () => {
  const window = new OrderedWindow();
  const seen = [5, 1, 5, 3, 2, 9, 5, 5, 5].map((value) => {
    window.push(value, 4);
    return window.ascending.join(' ');
  });
  expect(seen).toEqual(['5', '1 5', '1 5 5', '1 3 5 5', '1 2 3 5', '2 3 5 9', '2 3 5 9', '2 5 5 9', '5 5 5 9']);
});
