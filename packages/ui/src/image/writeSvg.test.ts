import { describe, expect, it } from 'vitest';
import { HERE, type Hatch, type Letters, type Picture, type PictureText } from './picture.js';
import { writeSvg } from './writeSvg.js';

const ink = { color: '#102030', opacity: 1 };
const letters: Letters = { family: '"Inter", sans-serif', size: 13, weight: '400', style: 'normal', spacing: 0, tabular: false };
const text = (words: string, more: Partial<PictureText> = {}): PictureText => ({ kind: 'text', text: words, x: 10, y: 20, width: 40, direction: 'ltr', letters, paint: ink, struck: false, whole: null, ...more });
const hatch: Hatch = { width: 5, height: 5, turn: 45, d: 'M1 0V5', stroke: { paint: { color: '#ffffff', opacity: 0.65 }, width: 2, dash: [], cap: 'butt', join: 'miter' } };
const picture = (shapes: Picture['shapes'], more: Partial<Picture> = {}): Picture => ({ width: 100, height: 50, title: 'Usage', description: 'All of it.', language: 'en', background: { color: '#ffffff', opacity: 1 }, shapes, ...more });

describe('writeSvg', () => {
  it('writes each text where it stands, right-to-left ones from their right edge', () => {
    const svg = writeSvg(picture([text('$1,204.10'), text('١٢', { direction: 'rtl', struck: true })]));
    expect(svg).toContain('<text x="10" y="20" textLength="40" lengthAdjust="spacingAndGlyphs" font-family="&quot;Inter&quot;, sans-serif" font-size="13" fill="#102030">$1,204.10</text>');
    expect(svg).toContain('<text x="50" y="20" textLength="40" lengthAdjust="spacingAndGlyphs" direction="rtl"');
    expect(svg).toContain('text-decoration="line-through"');
  });

  it('treats every name as text, and replaces what XML cannot hold', () => {
    const svg = writeSvg(picture([text('</text><script>x</script>&"\'\u0000\uD800', { whole: '<b>' })], { title: '</title><script/>', language: '"><script/>' }));
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;x&lt;/script&gt;&amp;&quot;&#39;\uFFFD\uFFFD</text>');
    expect(svg).toContain('<title>&lt;b&gt;</title>');
    expect(svg).not.toContain('<script');
  });

  it('names itself and its patterns by its content, so that pictures in one page share an id only where they are the same', () => {
    const bar = { kind: 'rect', x: 0, y: 0, width: 10, height: 10, radius: 0, fill: hatch, stroke: null } as const;
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    const [one, same, other] = [writeSvg(picture([bar, bar])), writeSvg(picture([bar, bar])), writeSvg(picture([bar, text('x')]))];
    expect(same).toBe(one);
    expect(ids(one)).toHaveLength(3);
    expect(one.match(/<pattern /g)).toHaveLength(1);
    expect(one).toContain(`fill="url(#${ids(one)[2]})"`);
    expect(ids(other).some((id) => ids(one).includes(id))).toBe(false);
  });

  it('moves and mirrors paths, and keeps the width of their strokes', () => {
    const stroke = { paint: ink, width: 2, dash: [7, 3], cap: 'round', join: 'round' } as const;
    const svg = writeSvg(picture([{ kind: 'path', d: 'M0 0H9', at: { x: 90, y: 5, scaleX: -1.0004, scaleY: 1 }, fill: null, stroke }, { kind: 'path', d: 'M1 1H9', at: HERE, fill: { ...ink, opacity: 0.5 }, stroke: null }]));
    expect(svg).toContain('<path d="M0 0H9" transform="matrix(-1.0004 0 0 1 90 5)" fill="none" stroke="#102030" stroke-width="2" stroke-dasharray="7 3" stroke-linecap="round" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>');
    expect(svg).toContain('<path d="M1 1H9" fill="#102030" fill-opacity="0.5"/>');
  });
});
