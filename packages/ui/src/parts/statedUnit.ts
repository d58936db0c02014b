'use client';
import { createContext } from 'react';

/** Key of the unit whose first figure already stands above a table, on the same page, so that the table's totals need not say it again. Null: none does. */
export const StatedUnit = createContext<string | null>(null);
