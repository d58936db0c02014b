import { act, cleanup, fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import { createRef, useState, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAnomalies, type AnomaliesView } from '@meterboard/data';
import { spendView, usageView } from '../../chart/views.test.kit.js';
import { transcript } from '../../dom/transcript.test.kit.js';
import { ar } from '../../i18n/ar.js';
import { en } from '../../i18n/en.js';
import { de } from '../../i18n/de.js';
import { LANGUAGES } from '../../i18n/languages.test.kit.js';
import { SpendChart } from '../SpendChart/SpendChart.js';
import { anomalies, changes, early, failed, none, now, spend } from './AnomalyList.test.kit.js';
import { AnomalyList } from './AnomalyList.js';
import { useAnomalyEvents } from './useAnomalyEvents.js';

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const items = (): string[] => screen.queryAllByRole('listitem').map(({ textContent }) => textContent.replaceAll(/[\u2068\u2069]/g, ''));

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(cleanup);

describe('AnomalyList', () => {
  it('explains each in a sentence with the numbers', () => {
    render(<AnomalyList title="What stands out" data={anomalies} />);
    expect(items()).toEqual([
      'Thu, Oct 31, 2024: usage cost $1,204.10, $903.40 more than the $300.70 expected.' +
        'gpu-hours is $880.03 above its usual share. cpu is $23.37 above its usual share. Usual: $233.63 to $382.34.',
    ]);
    expect(screen.getByRole('region', { name: 'What stands out' }).textContent).toContain('Oct 22 – Nov 9, 2024, each period judged by those before it.');
    expect(root().getAttribute('data-state')).toBe('ready');
  });

  it('lists the latest first, with how long each went on', () => {
    render(<AnomalyList title="What stands out" data={changes} />);
    const [latest, earlier, ...more] = items();
    expect(more).toEqual([]);
    expect(latest).toMatch(/^Sun, Nov 10, 2024: 480 CPU hours, 280 CPU hours more than the 200 CPU hours expected\..*It began on Nov 10, 2024 and lasted; later periods are judged by the new level\. Usual/);
    expect(earlier).toMatch(/^Tue, Oct 29, 2024: 80 CPU hours, 120 CPU hours less than the 200 CPU hours expected\.us-east is 120 CPU hours below its usual share\. It went on from Oct 29, 2024 to Oct 30, 2024\. Usual/);
  });

  it.each<[string, AnomaliesView, string]>([
    ['nothing stands out', none, 'Nothing stands out'],
    ['there is too little history', early, 'Too early to tell'],
    ['there is no level', { ...early, status: 'no-level' }, 'No usual level'],
    ['values do not add up', { ...early, status: 'not-additive' }, 'These values have no total'],
    ['nothing asked for is over', { ...none, judged: null }, 'Nothing stands out'],
  ])('says so where %s', (_, data, title) => {
    render(<AnomalyList title="A" data={data} />);
    expect(root().getAttribute('data-state')).toBe('empty');
    expect(screen.getByRole('status').textContent).toMatch(new RegExp(`^${title}.+[.]$`));
    cleanup();
    render(<AnomalyList title="A" data={data} renderEmpty={() => 'All calm'} />);
    expect(root().textContent).toContain('All calm');
  });

  it('passes on what a host gives its root', () => {
    const ref = createRef<HTMLElement>();
    render(<AnomalyList ref={ref} id="mine" className="host" data-testid="list" classNames={{ title: 'heading' }} headingLevel={2} title="A" data={anomalies} />);
    expect(ref.current).toBe(screen.getByTestId('list'));
    expect(ref.current).toMatchObject({ id: 'mine' });
    expect(screen.getByRole('heading', { level: 2, name: 'A' }).className).toBe('heading');
  });

  it('keeps what was there when a refetch fails, and says so; shows an error and tries again', () => {
    const refetch = vi.fn();
    render(<AnomalyList title="A" state={{ ...failed, refetch, data: anomalies }} />);
    expect(items()).toHaveLength(1);
    expect(root().matches('[data-stale][data-state="ready"]')).toBe(true);
    cleanup();
    render(<AnomalyList title="A" state={{ ...failed, refetch }} />);
    expect(screen.getByRole('alert').textContent).toContain('req_8');
    fireEvent.click(screen.getByRole('button', { name: en.retry }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('keeps hostile names as text, shortened and isolated from the sentence', () => {
    const name = `<img src=x onerror=alert(1)> \u202E${'long '.repeat(60)}`;
    const view = findAnomalies(spendView({ values: { [name]: Array.from({ length: 40 }, (_, day) => (day === 30 ? 900 : 100)), __proto__x: [1] } }), { now });
    render(<AnomalyList title="A" data={view} />);
    expect(root().querySelector('img')).toBeNull();
    expect(root().querySelector('[data-part="details"]')?.textContent).toMatch(/^\u2068<img src=x.{1,60}…\u2069 is \$800\.00 above/);
  });

  it('says that printed amounts are rounded where they seem not to add up', () => {
    const rounded = { value: '900.008', expected: '100.004', difference: '800.004' };
    render(<AnomalyList title="A" data={{ ...anomalies, anomalies: anomalies.anomalies.map((one) => ({ ...one, ...rounded }) as typeof one) }} />);
    expect(items()[0]).toContain('$900.01, $800.00 more than the $100.00 expected');
    expect(root().textContent).toContain(en.roundedApart);
  });

  it('writes days in the zone that the view was cut in', () => {
    const hours = { ...changes, bucket: 'hour', timeZone: 'Asia/Tokyo' } as const;
    render(<AnomalyList title="A" data={hours} timeZone="America/New_York" />);
    expect(items()[1]).toMatch(/It went on from Oct 29, 2024, 9:00 AM GMT\+9 to Oct 31, 2024, 9:00 AM GMT\+9\./);
    expect(items()[0]).toMatch(/^Sun, Nov 10, 2024, 9:00 AM GMT\+9: .*It began on Nov 10, 2024, 9:00 AM GMT\+9 and lasted/);
  });
});

describe('the button of an anomaly', () => {
  function Page(): ReactElement {
    const [activeBucket, onActiveBucketChange] = useState<number | null>(null);
    return (
      <>
        <SpendChart title="Spend" data={spend} events={useAnomalyEvents(anomalies)} activeBucket={activeBucket} onActiveBucketChange={onActiveBucketChange} />
        <AnomalyList title="What stands out" data={anomalies} activeBucket={activeBucket} onActiveBucketChange={onActiveBucketChange} />
      </>
    );
  }

  it('shows it in the chart, and is pressed meanwhile', () => {
    render(<Page />);
    const button = screen.getByRole('button', { name: 'Show in chart: Thu, Oct 31, 2024' });
    expect(button.textContent).toBe('Show in chart');
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector('[data-part="tooltip"]')?.textContent).toMatch(/^Thu, Oct 31, 2024.*\$1,204\.10.*Usage cost \$1,204\.10, more than the \$300\.70 expected/);
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('false');
  });

  it('is there only where somebody listens; the choice is kept by the list where nobody else does', () => {
    render(<AnomalyList title="A" data={anomalies} defaultActiveBucket={30} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('listitem').matches('[data-active]')).toBe(true);
    cleanup();
    const changed = vi.fn();
    render(<AnomalyList title="A" data={anomalies} onActiveBucketChange={changed} />);
    fireEvent.click(within(screen.getByRole('listitem')).getByRole('button'));
    expect(changed.mock.calls).toEqual([[30]]);
    expect(screen.getByRole('listitem').matches('[data-active]')).toBe(true);
  });
});

describe('useAnomalyEvents', () => {
  it('gives the marks of a chart, in the reader’s language, and none before there is a view or for one that does not read', () => {
    const initialProps: { view: AnomaliesView | null | undefined } = { view: anomalies };
    const { result, rerender } = renderHook(({ view }: typeof initialProps) => useAnomalyEvents(view, { locale: 'de-DE', messages: de }), { initialProps });
    expect(result.current).toEqual([{ at: '2024-10-31T00:00:00.000Z', label: 'Die Nutzung kostete 1.204,10\u00A0$, mehr als die erwarteten 300,70\u00A0$' }]);
    const first = result.current;
    rerender({ view: anomalies });
    expect(result.current).toBe(first);
    rerender({ view: changes });
    expect(result.current.map(({ label }) => label)).toEqual(['Weniger als die erwarteten 200 CPU hours', 'Mehr als die erwarteten 200 CPU hours']);
    for (const view of [null, undefined, { ...anomalies, anomalies: [{}] } as unknown as AnomaliesView]) {
      rerender({ view });
      expect(result.current).toEqual([]);
    }
  });
});

describe('in every language', () => {
  const facts = { of: 'spend', direction: 'higher', when: '«day»', value: '«60»', difference: '«20»', expected: '«40»' } as const;
  const marked = (text: string): string[] => [...text.matchAll(/«[^»]*»/g)].map(([found]) => found).sort();

  it.each(LANGUAGES)('a sentence has every fact, and says different things differently: $locale', ({ messages }) => {
    const all = (['usage', 'spend'] as const).flatMap((of) => (['higher', 'lower'] as const).map((direction) => messages.anomaly({ ...facts, of, direction })));
    expect(new Set(all).size).toBe(4);
    for (const text of all) expect(marked(text)).toEqual(marked(en.anomaly(facts)));
    for (const [name, write] of Object.entries(messages.anomalyDriver)) expect(marked(write('«a»', '«1»')), name).toEqual(['«1»', '«a»']);
    expect(messages.anomalyShowNamed('«day»')).toContain(messages.anomalyShow);
  });
});

describe('what a screen reader reads out', () => {
  const COMPONENTS: Record<string, ReactElement> = {
    'AnomalyList.ready': <AnomalyList title="What stands out" data={changes} onActiveBucketChange={() => undefined} />,
    'AnomalyList.empty': <AnomalyList title="What stands out" data={early} />,
    'AnomalyList.pending': <AnomalyList title="What stands out" state={{ status: 'pending' }} />,
    'AnomalyList.error': <AnomalyList title="What stands out" state={failed} />,
    'AnomalyList.stale': <AnomalyList title="What stands out" state={{ ...failed, data: anomalies }} />,
    'AnomalyList.arabic': <AnomalyList title="ما هو غير معتاد" data={anomalies} locale="ar-EG" messages={ar} />,
  };

  it.each(Object.keys(COMPONENTS))('%s', async (name) => {
    render(COMPONENTS[name]);
    await act(() => Promise.resolve());
    await expect(await transcript()).toMatchFileSnapshot(`../transcripts/${name}.txt`);
  });
});

it('reads nothing else than usage and spend', () => {
  const view = findAnomalies(usageView({ values: { a: [1] } }), { now });
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  render(<AnomalyList title="A" data={{ ...view, of: 'balances' as 'usage' }} />);
  expect(root().getAttribute('data-state')).toBe('error');
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ path: 'data.of' }));
  vi.unstubAllGlobals();
});
