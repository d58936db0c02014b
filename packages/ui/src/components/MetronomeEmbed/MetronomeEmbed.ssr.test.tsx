import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MetronomeEmbed } from './MetronomeEmbed.js';

describe('MetronomeEmbed on a server', () => {
  it('renders its box, asks for nothing and frames nothing', () => {
    const html = renderToString(<MetronomeEmbed title="Your invoices" dashboard="invoices" getUrl={() => { throw new Error('asked'); }} />);
    expect(html).toContain('data-state="pending"');
    expect(html).toContain('--mb-embed-height:720px');
    expect(html).not.toContain('<iframe');
  });
});
