import type { Messages } from './messages.js';

/** A sentence that a language lacks, so that English stands in for it. */
export interface MissingMessage {
  /** Its name in `Messages`; with a dot where one of a group is meant, as `balanceStatus.active`. */
  key: string;
  /** BCP 47: the locale it was wanted in. */
  locale: string;
}

type Tree = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** `base` with the sentences of `more` in place of its own; what `more` leaves undefined stays, inside of groups too. */
export function layered<B extends object>(base: B, more: Partial<Messages> | undefined): B {
  if (more === undefined) return base;
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(more as Tree)) {
    if (value === undefined) continue;
    const below = result[key];
    result[key] = isGroup(value) && isGroup(below) ? layered(below, value as Partial<Messages>) : value;
  }
  return result as B;
}

/** The keys of `wanted` that `given` has no sentence for. */
export function missingKeys(wanted: object, given: object): string[] {
  return Object.entries(wanted).flatMap(([key, value]) => {
    const found = (given as Tree)[key];
    if (found === undefined) return [key];
    return isGroup(value) && isGroup(found) ? missingKeys(value, found).map((inner) => `${key}.${inner}`) : [];
  });
}

/** English is what stands in, so nothing is missing from it. */
export const isEnglish = (locale: string): boolean => /^en\b/i.test(locale);
