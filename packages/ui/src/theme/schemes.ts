import type { ColorScheme } from './create-theme.js';

/** The schemes a colour will be seen in. A page that says nothing is taken to be light. */
export const schemesSeen = (scheme: ColorScheme | undefined): ('light' | 'dark')[] => (scheme === 'auto' ? ['light', 'dark'] : [scheme ?? 'light']);
