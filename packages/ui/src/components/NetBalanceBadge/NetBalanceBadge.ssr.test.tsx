import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decimal, instant, USD } from '@meterboard/data';
import { NetBalanceBadge } from './NetBalanceBadge.js';

describe('NetBalanceBadge on a server', () => {
  it('has the figure in the HTML', () => {
    const html = renderToString(
      <NetBalanceBadge label="Credit left" data={{ kind: 'net-balance', asOf: instant('2026-11-21T10:00:00Z'), balance: { value: decimal('1585.245'), unit: USD }, scope: 'spendable', level: 'low' }} />,
    );
    expect(html).toContain('$1,585.25');
    expect(html).toContain('Running low');
    expect(html).toContain('data-state="ready"');
  });

  it('renders without data too', () => {
    expect(renderToString(<NetBalanceBadge label="Credit left" state={{ status: 'pending' }} />)).toContain('data-state="pending"');
  });
});
