import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AllowanceMeter } from './AllowanceMeter.js';
import { allowanceView } from './allowance.test.kit.js';

it('has the figures and the bar in the HTML of a server', () => {
  const html = renderToString(<AllowanceMeter title="API calls" data={allowanceView('1341207')} />);
  expect(html).toContain('1,341,207 of 1,000,000 API calls used');
  expect(html).toContain('--mb-limit:74.56%');
  expect(html).toContain('data-state="ready"');
  expect(renderToString(<AllowanceMeter title="API calls" state={{ status: 'pending' }} />)).toContain('data-state="pending"');
});
