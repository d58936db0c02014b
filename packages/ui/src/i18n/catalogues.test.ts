import { describe, expect, it } from 'vitest';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { Messages } from './messages.js';

type Tree = Readonly<Record<string, unknown>>;

/** Every sentence by its path, functions called with counts or texts that show where they went. */
function sentences(tree: Tree, count: number, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + name, value);
    else if (typeof value === 'function') found.set(path + name, String((value as (...given: unknown[]) => unknown)(count, `«${count}»`, `«${count}»`)));
    else for (const [inner, text] of sentences(value as Tree, count, `${path}${name}.`)) found.set(inner, text);
  }
  return found;
}

/** Made of facts, not of a count: tests of their own read them. */
const FACTS = new Set(['summary', 'point', 'seriesPoint', 'change', 'seriesName', 'anomaly', 'burnDownSummary', 'burnDownPoint']);
const plain = (messages: Messages): Tree => Object.fromEntries(Object.entries(messages).filter(([name]) => !FACTS.has(name)));
const english = plain(en);
/** The same word in both languages, or no word at all. */
const ALIKE = /^(?:language|total|net|legend|quantityTimesPrice|daysInZone|columnStatus|columnName|columnInvoiceTotal|invoiceTotal|unnamed|ledgerDate|segmentStatus\..*|balanceStatus\..*|lineType\..*)$/;

describe.each(Object.entries({ de, fr, es, ja, ar }))('the catalogue %s', (language, messages) => {
  const catalogue = plain(messages);

  it('has every message that English has', () => {
    expect([...sentences(catalogue, 2).keys()].toSorted()).toEqual([...sentences(english, 2).keys()].toSorted());
    expect(messages.language).toBe(language);
  });

  it('leaves nothing in English and nothing blank', () => {
    const own = sentences(catalogue, 2);
    const left = [...sentences(english, 2)].filter(([path, text]) => own.get(path) === text && !ALIKE.test(path)).map(([path]) => path);
    expect(left).toEqual([]);
    expect([...own.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each([0, 1, 2, 3, 11, 100])('has a plural form for every count: %i', (count) => {
    for (const text of sentences(catalogue, count).values()) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

/** What a reader of the language would call a slip of the pen. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  de: /"|\bdu\b|\bdein|[^ ]…/i,
  fr: /"|'| [:;!?»]|[^\u00A0 ]:(?!\d)|[^\u202F];|\btu\b|\bton\b/,
  es: /"|(?<!¿[^?]*)\?|(?<!¡[^!]*)!|\btú\b|\btu\b|\btus\b/,
  ja: /[!?;:()]|[ぁ-んァ-ヶ一-龠][,.]|[。、] /,
  ar: /[,;?]|[0-9]/,
};

describe.each(Object.entries({ de, fr, es, ja, ar }))('the signs of %s', (language, messages) => {
  it('are those of the language, and the reader is addressed in one way', () => {
    const ours = [...sentences(plain(messages), 2)].map(([path, text]) => [path, text.replaceAll(/«?2»?/g, '')] as const);
    expect(ours.filter(([path, text]) => path !== 'language' && SLIPS[language]?.test(text))).toEqual([]);
  });
});
