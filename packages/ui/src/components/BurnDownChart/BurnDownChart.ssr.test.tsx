import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { BurnDownChart } from './BurnDownChart.js';
import { burnDown, day, history } from './burnDown.test.kit.js';

it('renders marks, axes and words on the server, and an open tooltip without a warning', () => {
  const complaint = vi.spyOn(console, 'error');
  const html = renderToString(<BurnDownChart title="Credits" data={burnDown()} history={history()} defaultActiveAt={day('06-18')} />);
  for (const part of ['data-state="ready"', 'data-part="past" d="M0 ', '<strong>Jun 19, 2026</strong>', 'Jun 9', '$100', 'data-part="tooltip"', 'would expire unused']) expect(html).toContain(part);
  expect(renderToString(<BurnDownChart title="Credits" state={{ status: 'pending' }} />)).toContain('data-state="pending"');
  expect(complaint).not.toHaveBeenCalled();
});
