import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AnomalyList } from './AnomalyList.js';
import { anomalies } from './AnomalyList.test.kit.js';

describe('AnomalyList on a server', () => {
  it('has its sentences in the HTML', () => {
    const html = renderToString(<AnomalyList title="What stands out" data={anomalies} />);
    expect(html).toContain('Thu, Oct 31, 2024: usage cost $1,204.10, $903.40 more than the $300.70 expected.');
    expect(html).toContain('data-state="ready"');
  });

  it('renders without data too', () => {
    expect(renderToString(<AnomalyList title="What stands out" state={{ status: 'pending' }} />)).toContain('data-state="pending"');
  });
});
