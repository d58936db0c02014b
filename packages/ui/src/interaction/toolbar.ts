import type { KeyboardEvent } from 'react';

/** The index of the button that a key leads to in a row of buttons, or null. Ends do not wrap, so that readers notice them. */
export function toolbarStep(key: string, from: number, count: number, direction: 'ltr' | 'rtl'): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === back || key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Moves the focus between the buttons of a toolbar, which is a single tab stop. */
export function moveInToolbar(event: KeyboardEvent<HTMLElement>, direction: 'ltr' | 'rtl'): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const from = buttons.findIndex((button) => button === event.target);
  const to = from === -1 ? null : toolbarStep(event.key, from, buttons.length, direction);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}
