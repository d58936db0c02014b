import { describe, expect, it } from 'vitest';
import { embedUrl } from './embed.js';

const answer = (url: unknown): unknown => ({ data: { url } });

describe('embedUrl', () => {
  it('accepts https URLs on Metronome', () => {
    const url = 'https://embeddable-dashboards.metronome.com/customers/invoices/v1?token=opaque';
    expect(embedUrl(answer(url), [])).toBe(url);
  });

  it.each([[{}], [{ data: {} }], [{ data: null }], [answer('')], [answer(null)], [null], ['https://embeddable-dashboards.metronome.com/']])('refuses an answer without a URL: %j', (body) => {
    expect(() => embedUrl(body, [])).toThrow('without a URL');
  });

  it.each([
    'javascript:alert(document.domain)',
    'data:text/html,<script>alert(1)</script>',
    'http://embeddable-dashboards.metronome.com/v1?token=opaque',
    'https://embeddable-dashboards.metronome.com.evil.test/?token=opaque',
    'https://evilmetronome.com/?token=opaque',
    'https://user:password@embeddable-dashboards.metronome.com/?token=opaque',
    'http://127.0.0.1:4000/?token=opaque',
  ])('refuses %s, and never quotes it', (url) => {
    expect(() => embedUrl(answer(url), [])).toThrow("is not Metronome's");
    try {
      embedUrl(answer(url), []);
    } catch (error) {
      expect(String(error)).not.toMatch(/opaque|alert|password/);
    }
  });

  it.each(['//evil.test/v1', '/v1', 'embeddable-dashboards.metronome.com'])('refuses %s, which is not an absolute URL', (url) => {
    expect(() => embedUrl(answer(url), [])).toThrow('not an absolute URL');
  });

  it('accepts another origin only if it is listed', () => {
    const origins = ['http://127.0.0.1:4000'];
    expect(embedUrl(answer('http://127.0.0.1:4000/embed?key=1'), origins)).toBe('http://127.0.0.1:4000/embed?key=1');
    expect(() => embedUrl(answer('http://127.0.0.1:4001/embed?key=1'), origins)).toThrow('embedOrigins');
  });
});
