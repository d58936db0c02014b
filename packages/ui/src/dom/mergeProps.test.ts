import { describe, expect, it, vi } from 'vitest';
import { mergeProps } from './mergeProps.js';

describe('mergeProps', () => {
  it('runs the host’s handler, then ours unless the host prevented the default', () => {
    const calls: string[] = [];
    const { onClick } = mergeProps({ onClick: () => { calls.push('ours'); } }, { onClick: (event: { defaultPrevented: boolean }) => { calls.push(`own ${event.defaultPrevented}`); } });
    const press = onClick as (event: { defaultPrevented: boolean }) => void;
    press({ defaultPrevented: false });
    press({ defaultPrevented: true });
    expect(calls).toEqual(['own false', 'ours', 'own true']);
  });

  it('joins class names and styles, and takes every other defined value from the host', () => {
    const onBlur = vi.fn();
    const merged = mergeProps({ className: 'a', style: { color: 'red', margin: 1 }, role: 'toolbar', onBlur }, { className: 'b', style: { margin: 2 }, role: undefined, title: 'mine', onFocus: onBlur });
    expect(merged).toEqual({ className: 'a b', style: { color: 'red', margin: 2 }, role: 'toolbar', title: 'mine', onBlur, onFocus: onBlur });
  });

  it('returns ours by identity where the host has no props', () => {
    const ours = { role: 'status' };
    expect(mergeProps(ours, undefined)).toBe(ours);
  });
});
