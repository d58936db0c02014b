import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RechargeStatus } from './RechargeStatus.js';
import { rechargesView } from './recharges.test.kit.js';

it('has its sentences in the HTML of a server', () => {
  const html = renderToString(<RechargeStatus title="Top-up" data={rechargesView()} />);
  expect(html).toContain('When the balance falls to $100.00, it is topped up to $500.00.');
  expect(html).toContain('data-state="ready"');
  expect(renderToString(<RechargeStatus title="Top-up" state={{ status: 'pending' }} />)).toContain('data-state="pending"');
});
