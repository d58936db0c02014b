import type { Sections } from './messages.js';

/** A message that a catalogue lacks, so that it is shown in English. */
export interface MissingMessage {
  /** Its name in `Messages`; of a message in a group, with a dot: `balanceStatus.active`. */
  key: string;
  /** BCP 47: the locale it was needed in. */
  locale: string;
}

type Tree = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

type Sentence = (...facts: readonly unknown[]) => string;

const isSentence = (value: unknown): value is Sentence => typeof value === 'function';

/** A host's sentence. Where it throws, the page's own error handling is told once, and ours is shown: a sentence must not take a page of bills down. */
function guarded(theirs: Sentence, ours: Sentence): Sentence {
  let told = false;
  return (...facts) => {
    try {
      // What is no text throws, too.
      return theirs(...facts).substring(0);
    } catch (error) {
      // Node has no reportError; the browser will tell.
      if (!told && 'reportError' in globalThis) reportError(error);
      told = true;
      return ours(...facts);
    }
  };
}

/** `base` with its messages replaced by those of `more`. A message that `more` lacks, or has as another type (text instead of a function), stays, and is heard where a function of `more` fails. So inside groups. */
export function layered<B extends object>(base: B, more: Sections | null | undefined): B {
  if (!more) return base;
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(more as Tree)) {
    const below = result[key];
    if (isGroup(below)) result[key] = layered(below, value as Sections);
    else if (below === undefined || typeof value === typeof below) result[key] = isSentence(below) ? guarded((value as Sentence).bind(more), below) : value;
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
