import { describe, expect, it } from 'vitest';
import { readLocale } from './intl.js';

describe('readLocale', () => {
  it('reads BCP 47 and POSIX names', () => {
    expect(['de', 'de-CH', 'de_DE', 'zh_Hant_TW', 'hi-IN-u-nu-deva', 'iw'].map(readLocale)).toEqual(['de', 'de-CH', 'de-DE', 'zh-Hant-TW', 'hi-IN-u-nu-deva', 'he']);
  });

  it('is en-US for what Intl does not know, not the language of the machine', () => {
    expect(['tlh', 'xx-YY', 'C.UTF-8', 'no such locale', '', null, undefined, 5].map(readLocale)).toEqual(Array<string>(8).fill('en-US'));
  });
});
