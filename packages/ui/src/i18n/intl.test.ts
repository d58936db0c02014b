import { describe, expect, it, vi } from 'vitest';
import { readLocale, readZone } from './intl.js';

describe('readLocale', () => {
  it('reads BCP 47 and POSIX names', () => {
    expect(['de', 'de-CH', 'de_DE', 'zh_Hant_TW', 'hi-IN-u-nu-deva', 'iw'].map(readLocale)).toEqual(['de', 'de-CH', 'de-DE', 'zh-Hant-TW', 'hi-IN-u-nu-deva', 'he']);
  });

  it('is en-US for what Intl does not know, not the language of the machine', () => {
    expect(['tlh', 'xx-YY', 'C.UTF-8', 'no such locale', '', null, undefined, 5].map(readLocale)).toEqual(Array<string>(8).fill('en-US'));
  });
});

describe('readZone', () => {
  it('asks Intl nothing about UTC, the zone of most: a formatter takes half a millisecond to make', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    readZone('UTC');
    expect(made).not.toHaveBeenCalled();
    // A zone of no other test: one is asked for once.
    readZone('Antarctica/Troll');
    expect(made).toHaveBeenCalledOnce();
    made.mockRestore();
  });

  it('is UTC for what Intl does not know', () => {
    expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(readZone)).toEqual(['Europe/Berlin', 'UTC', 'UTC', 'UTC']);
  });
});
