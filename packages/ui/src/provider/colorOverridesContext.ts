'use client';
import { createContext } from 'react';
import type { ColorOverride } from '../theme/color-overrides.js';

/** The colours that a provider set, for frames, which no custom property reaches. Apart from the rest: a new theme re-renders frames alone. */
export const ColorOverridesContext = createContext<readonly ColorOverride[]>([]);
