import { describe, expect, it } from 'vitest';
import { creditTypeField, optionalCreditTypeField } from './creditType.js';
import { place } from './read.js';
import { refused } from './refused.test.kit.js';

const at = place(null, 'row');
const read = (credit_type: unknown) => creditTypeField({ credit_type }, 'credit_type', at);

describe('a credit type', () => {
  it.each([{ id: 'x' }, { id: 'x', name: 'X' }, { id: '', name: null }])('is an id, and perhaps a name: %o', (given) => {
    expect(read(given)).toBe(given);
  });

  it.each<[string, unknown]>([
    ['row.credit_type', undefined],
    ['row.credit_type', null],
    ['row.credit_type', 'USD'],
    ['row.credit_type', []],
    ['row.credit_type.id', {}],
    ['row.credit_type.id', { id: null }],
    ['row.credit_type.name', { id: 'x', name: 1 }],
  ])('is refused with its path: %s', (path, given) => {
    expect(refused(() => read(given)).path).toBe(path);
  });

  it('may be absent if that is allowed', () => {
    expect([optionalCreditTypeField({}, 'credit_type', at), optionalCreditTypeField({ credit_type: null }, 'credit_type', at)]).toEqual([null, null]);
    expect(optionalCreditTypeField({ credit_type: { id: 'x' } }, 'credit_type', at)).toEqual({ id: 'x' });
    expect(refused(() => optionalCreditTypeField({ credit_type: {} }, 'credit_type', at)).path).toBe('row.credit_type.id');
  });
});
