import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { usageView } from '../../chart/views.test.kit.js';
import { ListenButton } from './ListenButton.js';

describe('ListenButton on the server', () => {
  it('is in the HTML with its words', () => {
    const html = renderToString(<ListenButton label="CPU hours" data={usageView({ values: { a: [1, 2] } })} />);
    expect(html).toContain('aria-label="Listen: CPU hours"');
    expect(html).toContain('From 1 CPU hours to 2 CPU hours over 2 days.');
  });
});
