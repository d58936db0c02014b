import { expect, it } from 'vitest';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { BurnDownPointFacts, BurnDownSummaryFacts } from './messages/burnDown.js';

const summary: BurnDownSummaryFacts = { asOf: '«now»', balance: '«50»', until: '«May 1»', runOut: { value: '«Apr 2»', note: '«pace»' }, losses: ['«loss»'], references: [{ label: '«low»', amount: '«5»' }] };
const point: BurnDownPointFacts = { when: '«day»', amount: '«50»', expected: true, range: { low: '«40»', high: '«60»' }, before: '«70»', events: ['«end»'] };
const marked = (text: string): string[] => [...text.matchAll(/«[^»]*»/g)].map(([found]) => found).sort();

it.each(Object.entries({ de, fr, es, ja, ar }))('the sentences of a burn-down contain every fact: %s', (_, catalogue) => {
  expect(marked(catalogue.burnDownSummary(summary))).toEqual(marked(en.burnDownSummary(summary)));
  expect(marked(catalogue.burnDownPoint(point))).toEqual(marked(en.burnDownPoint(point)));
  const known = catalogue.burnDownPoint({ ...point, expected: false, range: null, before: null, events: [] });
  expect(marked(known)).toEqual(['«50»', '«day»']);
  expect(known.length).toBeLessThan(catalogue.burnDownPoint({ ...point, range: null, before: null, events: [] }).length);
  expect(known).not.toMatch(/undefined|null/);
});
