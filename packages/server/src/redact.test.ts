import { describe, expect, it } from 'vitest';
import { redactor } from './redact.js';

const redact = redactor('tok/en+1');

describe('redactor', () => {
  it('removes the token in any spelling', () => {
    expect(redact('sent tok/en+1 and tok%2Fen%2B1 twice: tok/en+1')).toBe('sent [redacted] and [redacted] twice: [redacted]');
    expect(redact('authorization: Bearer another.secret-one, then more')).toBe('authorization: Bearer [redacted], then more');
  });

  it('keeps the host of an address and nothing after it', () => {
    expect(redact('GET https://embeds.metronome.com/customers/v1?token=opaque failed')).toBe('GET https://embeds.metronome.com/[redacted] failed');
    expect(redact('a URL that includes credentials: https://proxy:pa@ss@10.0.0.7/v1')).toBe('a URL that includes credentials: https://10.0.0.7/[redacted]');
    expect(redact('at http://127.0.0.1:4000#secret')).toBe('at http://127.0.0.1:4000/[redacted]');
  });

  it('cuts long texts after searching them, so that no half of a token is left', () => {
    const text = `${'x'.repeat(996)}tok/en+1`;
    expect(redact(text)).toBe(`${'x'.repeat(996)}[red`);
  });

  it('makes one line of many', () => {
    expect(redact('<html>\n  <h1>502</h1>\r\n</html>')).toBe('<html> <h1>502</h1> </html>');
  });

  it('takes out what steers a terminal or turns a line around', () => {
    expect(redact('Unexpected token \u001b[2J\u0000, \u202Edoog\u202C in a cookie')).toBe('Unexpected token [2J , doog in a cookie');
  });

  it('leaves other texts as they are', () => {
    expect(redact('rows[3].value: expected a number')).toBe('rows[3].value: expected a number');
  });
});
