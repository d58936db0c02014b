import type { Messages } from './messages.js';

/** A message that a catalogue lacks, so that it is shown in English. */
export interface MissingMessage {
  /** Its name in `Messages`; of a message in a group, with a dot: `balanceStatus.active`. */
  key: string;
  /** BCP 47: the locale it was needed in. */
  locale: string;
}

type Tree = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** `base` with its messages replaced by those of `more`. A message that `more` lacks, or has as another type (text instead of a function), stays. So inside groups. */
export function layered<B extends object>(base: B, more: Partial<Messages> | null | undefined): B {
  if (!more) return base;
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(more as Tree)) {
    const below = result[key];
    if (isGroup(below)) result[key] = layered(below, value as Partial<Messages>);
    else if (below === undefined || typeof value === typeof below) result[key] = value;
  }
  return result as B;
}

/** The keys of `wanted` for which `given` has no message. */
export function missingKeys(wanted: object, given: object): string[] {
  return Object.entries(wanted).flatMap(([key, value]) => {
    const found = (given as Tree)[key];
    if (found === undefined) return [key];
    return isGroup(value) && isGroup(found) ? missingKeys(value, found).map((inner) => `${key}.${inner}`) : [];
  });
}

/** English is the fallback, so it can lack nothing. */
export const isEnglish = (locale: string): boolean => /^en\b/i.test(locale);
