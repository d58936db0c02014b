import { expect, it } from 'vitest';
import { card } from './CostSimulator.test.kit.js';
import { checkRateCard } from './checkRateCard.js';

it('refuses a moment that nothing can be priced at', () => {
  expect(checkRateCard(card)).toBeNull();
  expect(checkRateCard({ ...card, at: '-271821-04-20T00:00:00.000Z' })).toMatchObject({ path: 'data.at' });
});
