import { describe, expect, it } from 'vitest';
import { BillingError } from '../../errors.js';
import { decimal } from '../../exact/decimal.js';
import { instant } from '../../time/instant.js';
import type { InvoiceLine } from '../../view/invoices.js';
import type { RateScheduleRow } from '../../wire/rate.js';
import { refused } from '../../wire/refused.test.kit.js';
import { explainLine } from '../explainLine.js';
import { priceQuantity } from '../priceQuantity.js';
import { toAlertsView } from '../toAlertsView.js';
import { toBalancesView } from '../toBalancesView.js';
import { toInvoicesView } from '../toInvoicesView.js';
import { toNetBalanceView } from '../toNetBalanceView.js';
import { toSeatBalancesView } from '../toSeatBalancesView.js';
import { checkOptions, count, flag, text, type Shape } from './shape.js';

interface Options {
  size: unknown;
}

/** The error for one option of a shape. */
const refusedAs = (shape: Shape, size: unknown) => refused(() => { checkOptions<Options>({ size }, { 'size?': shape }); });
const takes = (shape: Shape, ...sizes: readonly unknown[]): void => {
  for (const size of sizes) expect(() => { checkOptions<Options>({ size }, { 'size?': shape }); }).not.toThrow();
};

describe('checkOptions', () => {
  it('names the option, what it has to be, and what it is', () => {
    const error = refusedAs(count, -1);
    expect(error).toMatchObject({ code: 'wire-format', path: 'options.size' });
    expect(error.message).toMatch(/^options\.size: expected a whole number, found -1\. .+ options as their types say\.$/);
  });

  it('refuses options that are not an object', () => {
    for (const options of [undefined, null, 'day', []]) {
      expect(refused(() => { checkOptions(options as unknown as Options, {}); }).path).toBe('options');
    }
  });

  it('lets an option be left out only as undefined, and a required one not at all', () => {
    takes(text, undefined, '');
    expect(refusedAs(text, null).path).toBe('options.size');
    expect(refused(() => { checkOptions<Options>({ size: undefined }, { size: text }); }).path).toBe('options.size');
  });

  it('checks whole numbers, flags and choices', () => {
    takes(count, 0, 12);
    for (const wrong of [-1, 1.5, Number.NaN, Infinity, '3', true, [1], 1n]) expect(refusedAs(count, wrong).path).toBe('options.size');
    takes(flag, true, false);
    expect(refusedAs(flag, 'yes').message).toContain('expected true or false, found the text "yes"');
    takes('gap|zero', 'gap');
    for (const wrong of ['Gap', 'toString', '', 'gap|zero', 0]) expect(refusedAs('gap|zero', wrong).message).toContain('expected gap or zero');
  });

  it('checks lists and records, and tells the path within them', () => {
    takes([text], [], ['region']);
    expect(refusedAs([text], 'region').path).toBe('options.size');
    expect(refusedAs([text], ['region', 1]).path).toBe('options.size[1]');
    takes({ id: text, 'name?': text }, { id: 'a' }, { id: 'a', name: 'b', more: 1 });
    expect(refusedAs({ id: text, 'name?': text }, { name: 'b' }).path).toBe('options.size.id');
    expect(refusedAs({ id: text, 'name?': text }, { id: 'a', name: null }).path).toBe('options.size.name');
  });
});

describe('transformers', () => {
  const now = instant('2024-10-01T00:00:00Z');
  const net = { balance: 1, credit_type_id: 'x' };
  const path = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof BillingError && 'path' in error ? error.path : error;
    }
  };

  it.each<[string, (options: never) => unknown]>([
    ['toBalancesView', (options) => toBalancesView([], options)],
    ['toNetBalanceView', (options) => toNetBalanceView(net, options)],
    ['toInvoicesView', (options) => toInvoicesView([], options)],
    ['toAlertsView', (options) => toAlertsView([], options)],
    ['toSeatBalancesView', (options) => toSeatBalancesView([], options)],
  ])('%s has a moment to it', (_name, run) => {
    const paths = [undefined, null, {}, { now: null }, { now: '2024-10-01' }].map((options) => path(() => run(options as never)));
    expect(paths).toEqual(['options', 'options', 'options.now', 'options.now', 'options.now']);
  });

  it.each<[string, (options: never) => unknown]>([
    ['scope', (options) => toNetBalanceView(net, options)],
    ['showZeroUsage', (options) => toInvoicesView([], options)],
    ['paidByCommit', (options) => priceQuantity({} as RateScheduleRow, decimal(1), options)],
    ['units', (options) => explainLine({} as InvoiceLine, options)],
  ])('a function by %s is of the type that the option has', (name, run) => {
    for (const wrong of [null, 'some', 1]) expect(path(() => run({ now, [name]: wrong } as never))).toBe(`options.${name}`);
  });
});
