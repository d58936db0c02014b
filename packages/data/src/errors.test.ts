import { describe, expect, it } from 'vitest';
import {
  AggregationError,
  BillingError,
  DecimalSyntaxError,
  PageLimitError,
  RequestError,
  TimeRangeError,
  UnitMismatchError,
  WireFormatError,
} from './errors.js';
import { USD } from './exact/unit.js';

const one: [BillingError, string, string][] = [
  [new WireFormatError('rows[3].value', 'expected a number, found nothing'), 'WireFormatError', 'wire-format'],
  [new DecimalSyntaxError('12abc'), 'DecimalSyntaxError', 'decimal-syntax'],
  [new UnitMismatchError('Two units.', [USD]), 'UnitMismatchError', 'unit-mismatch'],
  [new TimeRangeError('Empty.'), 'TimeRangeError', 'time-range'],
  [new AggregationError('max', 'No sum.'), 'AggregationError', 'aggregation'],
  [new RequestError('network', 'No answer.'), 'RequestError', 'request'],
  [new PageLimitError('page-budget', 7), 'PageLimitError', 'page-limit'],
  [new BillingError('theme', 'No colour.'), 'BillingError', 'theme'],
];

describe('errors', () => {
  it.each(one)('%s is a BillingError with its name and code', (error, name, code) => {
    expect(error).toBeInstanceOf(BillingError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code]).toEqual([name, code]);
    expect(String(error)).toContain(name);
  });

  it('carry their details as fields', () => {
    expect(new WireFormatError('rows[3].value', 'x')).toMatchObject({ path: 'rows[3].value', message: expect.stringMatching(/^rows\[3\]\.value: x\./) as string });
    expect(new DecimalSyntaxError('12abc').text).toBe('12abc');
    expect(new UnitMismatchError('', [USD]).units).toEqual([USD]);
    expect(new AggregationError('max', '').aggregation).toBe('max');
    expect(new PageLimitError('page-budget', 7)).toMatchObject({ reason: 'page-budget', pages: 7, message: expect.stringContaining('7 pages') as string });
    expect(new PageLimitError('repeated-cursor', 2).message).toContain('cursor');
  });

  it('of requests tell whether a retry makes sense', () => {
    expect((['network', 'rate-limited', 'server'] as const).map((kind) => new RequestError(kind, '').retryable)).toEqual([true, true, true]);
    expect((['aborted', 'unauthorized', 'forbidden', 'not-found', 'bad-request', 'invalid-response'] as const).some((kind) => new RequestError(kind, '').retryable)).toBe(false);
    const cause = new TypeError('fetch failed');
    expect(new RequestError('network', '', { cause })).toMatchObject({ cause, status: null, requestId: null, retryAfter: null });
    expect(new RequestError('server', '', { status: 502, requestId: 'r', retryAfter: 3 })).toMatchObject({ status: 502, requestId: 'r', retryAfter: 3 });
    expect('cause' in new RequestError('server', '')).toBe(false);
  });
});
