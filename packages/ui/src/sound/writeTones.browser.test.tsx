import { describe, expect, it } from 'vitest';
import { usageView } from '../chart/views.test.kit.js';
import { tonesOf, type ToneSchedule } from './tones.js';
import { writeTones } from './writeTones.js';

const RATE = 44_100;

/** Both channels of what would be heard. */
async function heard(schedule: ToneSchedule): Promise<readonly [Float32Array, Float32Array]> {
  const context = new OfflineAudioContext(2, Math.ceil((schedule.duration + 0.1) * RATE), RATE);
  writeTones(context, schedule, 0);
  const buffer = await context.startRendering();
  return [buffer.getChannelData(0), buffer.getChannelData(1)];
}

const part = (samples: Float32Array, from: number, to: number): Float32Array => samples.subarray(Math.round(from * RATE), Math.round(to * RATE));
const loudness = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** Hertz, by the times at which the wave passes upwards through zero. */
function pitch(samples: Float32Array): number {
  const crossings: number[] = [];
  for (let at = 1; at < samples.length; at += 1) {
    const [before, now] = [samples[at - 1]!, samples[at]!];
    if (before < 0 && now >= 0) crossings.push(at - now / (now - before));
  }
  return ((crossings.length - 1) * RATE) / (crossings.at(-1)! - crossings[0]!);
}

const scheduleOf = (values: readonly (number | null)[], partialFrom: number | null = null): ToneSchedule => tonesOf(usageView({ values: { a: values }, partialFrom }));

describe('what is heard', () => {
  it('has the pitches of the schedule, above and below zero', async () => {
    const schedule = scheduleOf([0, 30, 100, -20, -50]);
    const [left, right] = await heard(schedule);
    for (const { at, length, frequency } of schedule.tones) {
      const both = part(left, at + 0.02, at + length - 0.02).map((sample, index) => sample + part(right, at + 0.02, at + length - 0.02)[index]!);
      expect(pitch(both) / frequency!).toBeCloseTo(1, 2);
    }
  });

  it('goes from left to right', async () => {
    const [left, right] = await heard(scheduleOf([5, 5, 5]));
    const balance = [0, 0.25, 0.5].map((at) => loudness(part(right, at, at + 0.2)) / loudness(part(left, at, at + 0.2)));
    expect(balance[0]).toBeLessThan(0.3);
    expect(balance[1]).toBeCloseTo(1, 3);
    expect(balance[2]).toBeGreaterThan(3.3);
  });

  it('is a soft tick where nothing was recorded, and zero is a tone', async () => {
    const [left] = await heard(scheduleOf([0, null, 0]));
    expect(loudness(part(left, 0.02, 0.2))).toBeGreaterThan(0.05);
    expect(loudness(part(left, 0.25, 0.262))).toBeGreaterThan(0.002);
    expect(loudness(part(left, 0.25, 0.262))).toBeLessThan(loudness(part(left, 0.02, 0.2)) / 5);
    expect(loudness(part(left, 0.28, 0.49))).toBe(0);
  });

  it('is broken in two in the period that is not over', async () => {
    const [left, right] = await heard(scheduleOf([5, 5], 1));
    const middle = (at: number): number => loudness(part(left, at + 0.11, at + 0.115)) + loudness(part(right, at + 0.11, at + 0.115));
    expect(middle(0)).toBeGreaterThan(0.1);
    expect(middle(0.25)).toBe(0);
    expect(loudness(part(right, 0.4, 0.45))).toBeGreaterThan(0.05);
  });

  it('is never louder than a channel can be, and silent once it is over', async () => {
    const schedule = scheduleOf(Array.from({ length: 31 }, (_, day) => (day % 5) - 2));
    const [left, right] = await heard(schedule);
    expect(Math.max(...[left, right].map((samples) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)))).toBeLessThan(0.5);
    expect(loudness(part(left, schedule.duration, schedule.duration + 0.1))).toBe(0);
  });
});
