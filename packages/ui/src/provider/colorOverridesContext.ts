'use client';
import { createContext } from 'react';
import type { ColorOverride } from '../theme/colorOverrides.js';

/** The colours that a provider set, for iframes, which custom properties do not reach. A context of its own, so that a new theme re-renders embeds only. */
export const ColorOverridesContext = createContext<readonly ColorOverride[]>([]);
