import { describe, expect, it } from 'vitest';
import { de } from './de.js';
import { en } from './en.js';
import { isEnglish, layered, missingKeys } from './layered.js';
import type { Messages } from './messages.js';

describe('layered messages', () => {
  it('replace only the messages that are given, inside of groups too', () => {
    const more = { retry: 'Nochmal', loading: undefined, balanceStatus: { active: 'läuft' } } as unknown as Partial<Messages>;
    const messages = layered(en, more);
    expect(messages.retry).toBe('Nochmal');
    expect(messages.loading).toBe(en.loading);
    expect(messages.balanceStatus).toEqual({ ...en.balanceStatus, active: 'läuft' });
    expect(en.balanceStatus.active).not.toBe('läuft');
    expect(layered(en, undefined)).toBe(en);
  });

  it('may speak of each other by `this`, as methods of a catalogue do', () => {
    class Formal {
      readonly sir = 'Sir';
      readonly asOf = function (this: Formal, when: string): string {
        return `As of ${when}, ${this.sir}`;
      };
    }
    expect(layered(en, new Formal()).asOf('noon')).toBe('As of noon, Sir');
    expect(layered(en, layered<Partial<Messages>>({}, new Formal())).asOf('noon')).toBe('As of noon, Sir');
  });

  it('report which messages are missing', () => {
    const wanted = { retry: en.retry, asOf: en.asOf, balanceStatus: en.balanceStatus };
    expect(missingKeys(wanted, { asOf: en.asOf, balanceStatus: { active: 'läuft', archived: 'alt' } })).toEqual(['retry', 'balanceStatus.upcoming', 'balanceStatus.expired', 'balanceStatus.used-up']);
    expect(missingKeys(wanted, {})).toEqual(['retry', 'asOf', 'balanceStatus']);
    expect(missingKeys(wanted, de)).toEqual([]);
  });

  it('are complete in English', () => {
    expect(['en', 'en-GB', 'EN-us', 'eng', 'de', 'e'].map(isEnglish)).toEqual([true, true, true, false, false, false]);
  });
});
