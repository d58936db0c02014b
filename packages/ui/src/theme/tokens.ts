import { action } from './color.js';

/** Our own tokens, beside Metronome's colours. */
export const token = {
  fontFamily: 'var(--mb-font-family, system-ui, sans-serif)',
  radius: 'var(--mb-radius, 8px)',
  /** The step of which paddings and gaps are multiples. */
  space: 'var(--mb-space, 4px)',
  focus: `var(--mb-focus, ${action})`,
} as const;

/** A multiple of the spacing step, as CSS. */
export const space = (steps: number): string => `calc(${token.space} * ${steps})`;
