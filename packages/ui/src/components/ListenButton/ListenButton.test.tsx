import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { spendView, usageView } from '../../chart/views.test.kit.js';
import { transcript } from '../../dom/transcript.test.kit.js';
import { ar } from '../../i18n/ar.js';
import { de } from '../../i18n/de.js';
import { es } from '../../i18n/es.js';
import { fr } from '../../i18n/fr.js';
import { ja } from '../../i18n/ja.js';
import { LANGUAGES } from '../../i18n/languages.test.kit.js';
import { ListenButton } from './ListenButton.js';

afterEach(cleanup);

const usage = usageView({ values: { 'us-east': [4, 0, null], '<b>': [0.5, 1204.1, 2] } });
const spend = spendView({ values: { Compute: Array.from({ length: 30 }, (_, day) => (day === 29 ? 1204.1 : day)) } });
const button = (): HTMLButtonElement => screen.getByRole('button');
const described = (): string => (button().getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');

describe('ListenButton', () => {
  it('says what it plays, from which exact amount to which, and what the tones mean', () => {
    render(<ListenButton label="Spend" data={spend} />);
    expect(screen.getByRole('button', { name: 'Listen: Spend' }).textContent).toBe('Listen');
    expect(described()).toMatch(/^From \$0\.00 to \$1,204\.10 over 30 days\. Each period is one tone/);
  });

  it.each([
    ['ready', { data: usage }],
    ['pending', { state: { status: 'pending' } }],
    ['empty', { data: usageView({ values: {}, count: 3 }) }],
  ] as const)('reads as it should: %s', async (state, given) => {
    render(<ListenButton label="CPU hours" {...given} />);
    await expect(await transcript()).toMatchFileSnapshot(`../transcripts/ListenButton.${state}.txt`);
  });

  it('plays one series where one is named', () => {
    render(<ListenButton label="us-east" data={usage} series="group:us-east" />);
    expect(described()).toMatch(/^From 0 CPU hours to 4 CPU hours over 3 days\./);
  });

  it.each([
    [de, 'de-DE', 'Anhören: Spend', 'Von 0,00 $ bis 1.204,10 $ über 30 Tage.'],
    [fr, 'fr-CA', 'Écouter : Spend', 'De 0,00 $ US à 1 204,10 $ US sur 30 jours.'],
    [es, 'es-ES', 'Escuchar: Spend', 'De 0,00 US$ a 1204,10 US$ en 30 días.'],
    [ja, 'ja-JP', '音で聴く：Spend', '30 日で$0.00から$1,204.10まで。'],
    [ar, 'ar-EG', 'استماع: Spend', 'من ٠٫٠٠ US$ إلى ١٬٢٠٤٫١٠ US$. المدة: ٣٠ يومًا.'],
  ])('speaks %#', (messages, locale, name, range) => {
    const { container } = render(<ListenButton label="Spend" data={spend} locale={locale} messages={messages} />);
    const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200E\u200F]/g, '');
    expect([plain(button().getAttribute('aria-label')), plain(container.querySelector('[data-part="range"]')?.textContent)]).toEqual([name, range]);
  });

  it.each([
    ['pending', { state: { status: 'pending' } }, 'Loading…'],
    ['empty', { data: usageView({ values: {}, count: 3 }) }, 'There is nothing to play.'],
    ['error', { state: { status: 'error', error: new Error('down') } }, 'There is nothing to play.'],
  ] as const)('cannot be pressed while it is %s', (state, given, words) => {
    const { container } = render(<ListenButton label="Usage" {...given} />);
    expect(button().disabled).toBe(true);
    expect(container.querySelector('[data-part="root"]')?.getAttribute('data-state')).toBe(state);
    expect(container.querySelector('[data-part="range"]')?.textContent).toBe(words);
  });

  it.each(LANGUAGES)('hydrates what the server wrote: $locale', async ({ locale, messages }) => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    const error = vi.spyOn(console, 'error');
    const listen = <ListenButton label="Spend" data={spend} locale={locale} messages={messages} />;
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = renderToString(listen);
    const written = place.textContent;
    const root = await act(() => Promise.resolve(hydrateRoot(place, listen)));
    expect([place.textContent, error.mock.calls]).toEqual([written, []]);
    act(() => { root.unmount(); });
    place.remove();
    error.mockRestore();
  });

  it('refuses a view that cannot be read, and tells the page where', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const { container } = render(<ListenButton label="Usage" data={{ ...usage, bucketTotals: [1, 2, 3] } as never} />);
    vi.unstubAllGlobals();
    expect([container.querySelector('[data-part="root"]')?.getAttribute('data-state'), button().disabled]).toEqual(['error', true]);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ code: 'wire-format', path: expect.stringContaining('bucketTotals') as string }));
  });

  it('names a browser without sound, when it is pressed and not before', async () => {
    const seen = vi.fn();
    render(<ListenButton label="Usage" data={usage} onActiveBucketChange={seen} />);
    expect(screen.queryByText('This browser cannot play sound.')).toBeNull();
    await userEvent.click(button());
    expect(screen.getByText('This browser cannot play sound.').getAttribute('aria-live')).toBe('polite');
    expect(button().textContent).toBe('Listen');
    expect(seen).not.toHaveBeenCalled();
  });

  it('says so where the sound never begins, as in Firefox without a sound device', () => {
    vi.useFakeTimers();
    const close = vi.fn(() => Promise.resolve());
    class Part {
      gain = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
      connect = (next: unknown): unknown => next;
      start = (): void => undefined;
      stop = (): void => undefined;
      addEventListener = (): void => undefined;
    }
    for (const name of ['OscillatorNode', 'GainNode', 'StereoPannerNode']) vi.stubGlobal(name, Part);
    vi.stubGlobal('AudioContext', class {
      currentTime = 0;
      state = 'suspended';
      close = close;
      resume = (): Promise<void> => new Promise(() => undefined);
    });
    render(<ListenButton label="Usage" data={usage} />);
    act(() => { button().click(); });
    expect(button().textContent).toBe('Stop');
    act(() => { vi.advanceTimersByTime(3000); });
    vi.useRealTimers();
    vi.unstubAllGlobals();
    expect([button().textContent, screen.getByText('This browser cannot play sound.').getAttribute('aria-live'), close.mock.calls.length]).toEqual(['Listen', 'polite', 1]);
  });

  it('passes ref, class, style, id and data to its root, and class names to its parts', () => {
    const ref = createRef<HTMLSpanElement>();
    render(<ListenButton ref={ref} label="Usage" data={usage} id="listen" className="mine" style={{ margin: 4 }} data-here="yes" classNames={{ listen: 'press', range: 'words' }} />);
    expect(ref.current).toMatchObject({ id: 'listen', className: expect.stringContaining('mine') as string, dataset: { here: 'yes', state: 'ready', part: 'root' } });
    expect([ref.current?.style.margin, button().className.includes('press'), document.querySelector('.words')?.textContent]).toEqual(['4px', true, 'From 2 CPU hours to 1,204.1 CPU hours over 3 days.']);
  });
});
