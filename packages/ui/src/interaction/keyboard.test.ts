import { describe, expect, it } from 'vitest';
import { keyIntent } from './keyboard.js';

describe('keyIntent', () => {
  const key = (name: string, modifiers: Partial<{ altKey: boolean; ctrlKey: boolean; metaKey: boolean }> = {}) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...modifiers });

  it('moves in the direction that arrows point', () => {
    expect(keyIntent(key('ArrowRight'), 'ltr')).toEqual({ type: 'next' });
    expect(keyIntent(key('ArrowRight'), 'rtl')).toEqual({ type: 'previous' });
    expect(keyIntent(key('ArrowLeft'), 'rtl')).toEqual({ type: 'next' });
  });

  it('ignores the browser’s own keys', () => {
    expect(keyIntent(key('ArrowLeft', { altKey: true }), 'ltr')).toBeNull();
    expect(keyIntent(key('Home', { metaKey: true }), 'ltr')).toBeNull();
    expect(['Tab', 'a', ' ', 'toString'].map((name) => keyIntent(key(name), 'ltr'))).toEqual([null, null, null, null]);
  });
});
