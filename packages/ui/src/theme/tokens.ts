import { action } from './color.js';

/** Our own tokens, beside Metronome's colours. */
export const token = {
  fontFamily: 'var(--mb-font-family, system-ui, sans-serif)',
  radius: 'var(--mb-radius, 8px)',
  /** The step that paddings and gaps are multiples of. */
  space: 'var(--mb-space, 4px)',
  focus: `var(--mb-focus, ${action})`,
} as const;

/** `calc` of so many steps. */
export const space = (steps: number): string => `calc(${token.space} * ${steps})`;
