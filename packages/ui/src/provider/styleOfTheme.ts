import type { CSSProperties } from 'react';
import { overrideStyle } from '../theme/overrideStyle.js';
import type { SettingsProps } from './useSettings.js';

/** The custom properties of `theme` and `colorOverrides`, for the `style` of a root element. The overrides win. */
export const styleOfTheme = ({ theme, colorOverrides }: Pick<SettingsProps, 'theme' | 'colorOverrides'>): CSSProperties => ({ ...theme?.style, ...overrideStyle(colorOverrides) });
