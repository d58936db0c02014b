import { afterEach, expect, it, vi } from 'vitest';
import { wallClock } from './calendar.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const iso = (wall: number): string => new Date(wall).toISOString().slice(0, 16);

/** Puts other characters between the figures, as the data of another ICU may. */
class OtherSeparators extends Intl.DateTimeFormat {
  override format(date?: Date | number): string {
    const { month, day, year, hour, minute } = Object.fromEntries(this.formatToParts(date).map(({ type, value }) => [type, value]));
    return `${month}.${day}.${year} ${hour}.${minute}`;
  }
}

it('reads the local time from its figures alone, whatever an engine puts between them', () => {
  vi.stubGlobal('Intl', { DateTimeFormat: OtherSeparators });
  const berlin = wallClock('Europe/Berlin');
  const instants = ['2024-10-01T21:59:00Z', '2024-10-01T22:00:00Z', '2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z', '2024-12-31T23:00:00Z'];
  expect(instants.map((at) => iso(berlin(Date.parse(at))))).toEqual(['2024-10-01T23:59', '2024-10-02T00:00', '2024-10-27T02:30', '2024-10-27T02:30', '2025-01-01T00:00']);
});

it('knows the local time of zones with whole, half and quarter hours', () => {
  const local = (timeZone: string): string => iso(wallClock(timeZone)(Date.parse('2024-03-01T12:00:00Z')));
  expect(['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Kiritimati'].map(local)).toEqual(['2024-03-01T12:00', '2024-03-01T04:00', '2024-03-01T17:30', '2024-03-01T17:45', '2024-03-02T02:00']);
});
