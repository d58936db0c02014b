import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CostSimulator } from './CostSimulator.js';
import { card, used } from './CostSimulator.test.kit.js';

it('has every field and cost in the HTML of a server', () => {
  const html = renderToString(<CostSimulator caption="Estimate" data={card} defaultQuantities={used} defaultExpanded={['["Storage",[],null]']} />);
  expect(html).toContain('$22.00');
  expect(html).toContain('aria-label="Quantity of Hours"');
  expect(html).toContain('value="150"');
  expect(html).toContain('How it is priced');
});
