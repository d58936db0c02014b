import { describe, expect, it } from 'vitest';
import { decimal } from '@meterboard/data';
import { shareOf } from './share.js';

describe('shareOf', () => {
  it.each([
    ['25', '100', { value: 25, scale: 100, drawn: 25 }],
    ['300', '100', { value: 300, scale: 300, drawn: 100 }],
    ['-3', '10', { value: -30, scale: 100, drawn: 0 }],
    ['1', '3', { value: 33.33, scale: 100, drawn: 33.33 }],
    ['0', '10', { value: 0, scale: 100, drawn: 0 }],
  ])('%s of %s', (part, whole, share) => {
    expect(shareOf(decimal(part), decimal(whole))).toEqual(share);
  });

  it('is nothing where an amount is unknown or nothing was granted', () => {
    expect(shareOf(null, decimal('1'))).toBeNull();
    expect(shareOf(decimal('1'), null)).toBeNull();
    expect(shareOf(decimal('0'), decimal('0'))).toBeNull();
    expect(shareOf(decimal('1'), decimal('-1'))).toBeNull();
  });
});
