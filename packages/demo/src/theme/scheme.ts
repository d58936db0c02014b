import { useSyncExternalStore } from 'react';

const SCHEMES = ['auto', 'light', 'dark'] as const;
export type SchemeChoice = (typeof SCHEMES)[number];

const KEY = 'scheme';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function readChoice(): SchemeChoice {
  return SCHEMES.find((known) => known === localStorage.getItem(KEY)) ?? 'auto';
}

/** The page's own scheme, for its canvas, scroll bars and form controls. */
export function applyScheme(): void {
  const choice = readChoice();
  document.documentElement.style.colorScheme = choice === 'auto' ? 'light dark' : choice;
}

export function chooseScheme(choice: SchemeChoice): void {
  localStorage.setItem(KEY, choice);
  applyScheme();
  listeners.forEach((changed) => {
    changed();
  });
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  systemDark.addEventListener('change', changed);
  return () => {
    listeners.delete(changed);
    systemDark.removeEventListener('change', changed);
  };
}

export const useSchemeChoice = (): SchemeChoice => useSyncExternalStore(subscribe, readChoice);

/** The scheme in effect: `auto` follows the reader's system. */
export function useScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => {
    const choice = readChoice();
    if (choice !== 'auto') return choice;
    return systemDark.matches ? 'dark' : 'light';
  });
}
