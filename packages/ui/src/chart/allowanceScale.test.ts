import { expect, it } from 'vitest';
import { decimal, instant, toAllowanceView, type AllowanceOptions } from '@meterboard/data';
import { allowanceScale } from './allowanceScale.js';

const unit = { kind: 'count', name: 'calls' } as const;
const period = { start: instant('2026-06-01T00:00:00Z'), end: instant('2026-06-11T00:00:00Z') };
const scale = (used: string | null, allowance: AllowanceOptions['allowance']) =>
  allowanceScale(toAllowanceView({ kind: 'used', period, unit, used: used === null ? null : decimal(used) }, { now: instant('2026-06-05T00:00:00Z'), allowance }));
const of = (value: string) => ({ value: decimal(value), unit });

it('is 100 wide within the allowance, with the period on the same scale', () => {
  expect(scale('300', of('1000'))).toEqual({ value: 30, scale: 100, drawn: 30, limit: null, period: 40 });
  expect(scale('1000', of('1000'))).toEqual({ value: 100, scale: 100, drawn: 100, limit: null, period: 40 });
});

it('is as wide as what was used beyond it, and tells the whole value', () => {
  expect(scale('2000', of('1000'))).toEqual({ value: 200, scale: 200, drawn: 50, limit: 50, period: 20 });
  expect(scale('3000', of('1000'))).toEqual({ value: 300, scale: 300, drawn: 33.33, limit: 33.33, period: 13.33 });
});

it('draws nothing below zero, where the value is still what it is', () => {
  expect(scale('-50', of('1000'))).toMatchObject({ value: -5, drawn: 0 });
});

it('is none where there is no share to draw', () => {
  expect([scale(null, of('10')), scale('5', null), scale('5', 'unlimited'), scale('5', of('0'))]).toEqual([null, null, null, null]);
});
