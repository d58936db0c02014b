import { describe, expect, it } from 'vitest';
import { parseExact } from './exact-json.js';

describe('parseExact', () => {
  it('keeps the digits that a double would lose, as text', () => {
    expect(parseExact('{"total": 9007199254740993, "small": 0.12345678901234567891}')).toEqual({ total: '9007199254740993', small: '0.12345678901234567891' });
    expect(parseExact('[-12345678901234567.5e-3]')).toEqual(['-12345678901234567.5e-3']);
  });

  it('leaves numbers that fit into a double and all texts as they are', () => {
    const text = '{"a": 5985.245, "b": 1e21, "c": 123456789012345680000, "id": "12345678901234567890", "q": "say \\"9007199254740993\\" \\\\", "n": 9007199254740993}';
    expect(parseExact(text)).toEqual({ a: 5985.245, b: 1e21, c: 123456789012345680000, id: '12345678901234567890', q: 'say "9007199254740993" \\', n: '9007199254740993' });
  });

  it('reads a long text with a long number beside it', () => {
    const long = 'x'.repeat(1_000_000);
    expect(parseExact(`{"text": "${long}", "n": 9007199254740993}`)).toEqual({ text: long, n: '9007199254740993' });
  });

  it('refuses what is not JSON, even if quoting a number would make it JSON', () => {
    expect(() => parseExact('<html>502</html>')).toThrow(SyntaxError);
    expect(() => parseExact('{"a": 00000000000000001}')).toThrow(SyntaxError);
  });
});
