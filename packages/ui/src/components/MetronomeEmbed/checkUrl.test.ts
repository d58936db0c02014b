import { describe, expect, it } from 'vitest';
import { checkUrl, METRONOME_ORIGINS } from './checkUrl.js';
import { EmbedError } from './EmbedError.js';

const GOOD = 'https://embeddable-dashboards.metronome.com/customers/invoices/v1?token=secret';

const refusal = (value: unknown, origins: readonly string[] = METRONOME_ORIGINS): EmbedError => {
  try {
    checkUrl(value, origins);
  } catch (error) {
    if (error instanceof EmbedError) return error;
  }
  throw new Error('not refused');
};

describe('checkUrl', () => {
  it('lets Metronome’s own address through', () => {
    expect(checkUrl(GOOD, METRONOME_ORIGINS)).toBe(GOOD);
  });

  it.each([undefined, null, '', 0, {}, { url: GOOD }])('E1: %j is not an address', (value) => {
    expect(refusal(value).kind).toBe('no-url');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'blob:https://embeddable-dashboards.metronome.com/1',
    'about:blank',
    '//evil.example/x',
    '/customers',
    'undefined',
    'http://embeddable-dashboards.metronome.com/x',
    'https://evil.example/x',
    'https://embeddable-dashboards.metronome.com.evil.example/x',
    'https://evil.example/https://embeddable-dashboards.metronome.com',
    'https://embeddable-dashboards.metronome.com@evil.example/',
    'https://user:secret@embeddable-dashboards.metronome.com/',
    'https://embeddable-dashboards.metronome.com:8443/',
    'https:\\\\evil.example',
    'https://embeddable-dashboards.metronome.com\\@evil.example',
    'https://',
    'ftp://embeddable-dashboards.metronome.com/',
  ])('E2: refuses %j', (value) => {
    expect(refusal(value).kind).toBe('refused');
  });

  it('allows other https origins and http on localhost where they are named', () => {
    expect(checkUrl('https://billing.example.com/a', ['https://billing.example.com/'])).toBe('https://billing.example.com/a');
    expect(checkUrl('http://localhost:4010/embed', ['http://localhost:4010'])).toBe('http://localhost:4010/embed');
    expect(refusal('http://localhost:4010/embed').kind).toBe('refused');
    expect(refusal('http://localhost:4011/embed', ['http://localhost:4010']).kind).toBe('refused');
  });

  it.each(['http://billing.example.com', '*', 'billing.example.com', 'javascript:1', 'null'])('refuses %j as an allowed origin', (origin) => {
    const error = refusal(GOOD, [...METRONOME_ORIGINS, origin]);
    expect(error.kind).toBe('configuration');
    expect(error.message).toContain('allowedOrigins[1]');
  });

  it('E10: never reveals the address, which is a credential', () => {
    for (const value of ['https://evil.example/?token=secret', 'http://x/?token=secret', 'https://me:secret@evil.example/']) {
      expect(refusal(value).message).not.toContain('secret');
    }
  });
});
