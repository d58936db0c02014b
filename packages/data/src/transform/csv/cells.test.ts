import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { USD } from '../../exact/unit.js';
import { number, table, text, unit } from './cells.js';

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['two words', 'two words'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [' before', '" before"'],
    ['after ', '"after "'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['-1,5', `"'-1,5"`],
    ['', ''],
  ])('of text is quoted only if need be: %j', (given, cell) => {
    expect(text(given)).toBe(cell);
  });

  it('is empty for null and for nothing else', () => {
    expect([text(null), number(null), number(0), number(decimal('-0.10')), unit({ kind: 'unknown' })]).toEqual(['', '', '0', '-0.1', '']);
  });

  it('of a unit is its ISO code or name', () => {
    expect([unit(USD), unit({ kind: 'pricing-unit', id: 'x', name: '=AI' }), unit({ kind: 'count', name: 'calls' })]).toEqual(['USD', "'=AI", 'calls']);
  });
});

it('a table has CRLF between records, and none at its end', () => {
  expect(table(['a', 'b'], [['1', ''], ['', '2']])).toBe('a,b\r\n1,\r\n,2');
});
