import { describe, expect, it } from 'vitest';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { PointFacts, SeriesPointFacts, SummaryFacts } from './messages/chart.js';

const summary: SummaryFacts = {
  range: '«range»',
  bucket: 'day',
  total: '«total»',
  seriesCount: 3,
  seriesCountText: '«3»',
  largest: { label: '«us»', amount: '«37»', share: '«41%»' },
  peak: { when: '«Oct 6»', amount: '«15»' },
  inProgress: true,
  references: [{ label: '«budget»', amount: '«100»' }],
};
const change = { direction: 'up', amount: '«12%»' } as const;
const point: PointFacts = { when: '«day»', total: '«60»', parts: [{ label: '«us»', amount: '«40»' }], more: 2, moreText: '«2»', change, inProgress: true, events: ['«release»'] };
const series: SeriesPointFacts = { when: '«day»', label: '«us»', amount: '«40»', share: '«67%»', change, inProgress: true, events: ['«release»'] };
const marked = (text: string): string[] => [...text.matchAll(/«[^»]*»/g)].map(([found]) => found).sort();

describe.each(Object.entries({ de, fr, es, ja, ar }))('chart sentences in %s', (_, catalogue) => {
  it('contain every fact that the English ones contain', () => {
    expect(marked(catalogue.summary(summary))).toEqual(marked(en.summary(summary)));
    expect(marked(catalogue.point(point))).toEqual(marked(en.point(point)));
    expect(marked(catalogue.seriesPoint(series))).toEqual(marked(en.seriesPoint(series)));
    for (const code of Object.keys(en.issue) as (keyof typeof en.issue)[]) expect(catalogue.issue[code](2, '«2»')).toContain('«2»');
  });

  it('say different things differently', () => {
    const directions = (['up', 'down', 'same'] as const).map((direction) => catalogue.change({ direction, amount: '5' }));
    expect(new Set(directions).size).toBe(3);
    const nothing = catalogue.point({ ...point, total: null, parts: [], more: 0, change: null, inProgress: false, events: [] });
    const zero = catalogue.point({ ...point, total: '0', parts: [], more: 0, change: null, inProgress: false, events: [] });
    expect(nothing).not.toBe(zero);
    expect(nothing).toMatch(/«day»/);
  });

  it('leave nothing in English and nothing undefined', () => {
    const texts = [catalogue.summary({ ...summary, total: null, largest: null, peak: null }), catalogue.seriesPoint({ ...series, amount: null }), catalogue.seriesName('other', 'Other'), catalogue.chartRole, catalogue.viewAsTable];
    expect(texts.join(' ')).not.toMatch(/undefined|NaN|null|Total «total»|no data|Other|View/);
  });
});
