import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { LANGUAGES } from '../i18n/languages.test.kit.js';
import { BillingProvider } from '../provider/BillingProvider.js';
import { Everything } from './everything.test.kit.js';
import { settled } from './layoutShift.test.kit.js';

/** What stands partly outside of its cell, by its text. */
const beyondCells = (): (string | null)[] =>
  [...document.querySelectorAll('td, th, dd')].flatMap((cell) => {
    const box = cell.getBoundingClientRect();
    const beyond = [...cell.querySelectorAll('[data-part="chip"], [data-part="amount"], button, time, small')].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return part.textContent !== '' && width > 1 && (left < box.left - 1 || right > box.right + 1);
    });
    return beyond.map((part) => part.textContent);
  });

/** What is shortened by an ellipsis, or cut. */
const cut = (): (string | null)[] =>
  [...document.querySelectorAll('button, dt, h2, h3, [data-part="chip"], [data-part="as-of"], [data-part="level"]')].filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent);

afterEach(cleanup);

describe('on a phone of 320 px', () => {
  it.each(LANGUAGES)('every word has its place: $locale', async ({ locale, messages, direction }) => {
    await page.viewport(320, 800);
    render(<div dir={direction} lang={messages.language}><BillingProvider locale={locale} messages={messages}><Everything /></BillingProvider></div>);
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(beyondCells()).toEqual([]);
    expect(cut()).toEqual([]);
    await page.viewport(1280, 800);
  });
});
