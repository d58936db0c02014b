import type { ColorScheme } from './createTheme.js';

/** The schemes in which a colour will be seen. Without a scheme, pages are taken to be light. */
export const schemesSeen = (scheme: ColorScheme | undefined): ('light' | 'dark')[] => (scheme === 'auto' ? ['light', 'dark'] : [scheme ?? 'light']);
