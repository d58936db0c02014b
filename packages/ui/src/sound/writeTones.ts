import type { Tone, ToneSchedule } from './tones.js';

/** Seconds in which a tone swells and fades, so that it does not crackle. */
const EDGE = 0.008;
const TICK = { frequency: 1600, length: 0.012, loudness: 0.03 };
/** Below zero a rougher wave, since pitch alone says nothing to who has not heard zero. Its overtones are also what small speakers can play. */
const WAVES = { above: { type: 'sine', loudness: 0.25 }, below: { type: 'sawtooth', loudness: 0.1 } } as const;

/** One sound from nothing to nothing. */
function swell(gain: AudioParam, from: number, to: number, loudness: number): void {
  const edge = Math.min(EDGE, (to - from) / 4);
  gain.setValueAtTime(0, from);
  gain.linearRampToValueAtTime(loudness, from + edge);
  gain.setValueAtTime(loudness, to - edge);
  gain.linearRampToValueAtTime(0, to);
}

/** The sounding parts of a tone: that of a period which is not over is broken in two. */
function soundings({ length, frequency, partial }: Tone): readonly (readonly [number, number])[] {
  if (frequency === null) return [[0, TICK.length]];
  return partial ? [[0, length * 0.4], [length * 0.6, length]] : [[0, length]];
}

function writeTone(context: BaseAudioContext, tone: Tone, start: number): AudioScheduledSourceNode {
  const { type, loudness } = tone.negative ? WAVES.below : WAVES.above;
  const source = new OscillatorNode(context, { type, frequency: tone.frequency ?? TICK.frequency });
  const gain = new GainNode(context, { gain: 0 });
  const parts = soundings(tone);
  for (const [from, to] of parts) swell(gain.gain, start + from, start + to, tone.frequency === null ? TICK.loudness : loudness);
  source.connect(gain).connect(new StereoPannerNode(context, { pan: tone.pan })).connect(context.destination);
  source.start(start);
  source.stop(start + (parts.at(-1)?.[1] ?? 0));
  return source;
}

/** Writes all tones into a context, the first at the context's time `start`. Returns the last one, or null where there are none. */
export function writeTones(context: BaseAudioContext, { tones }: ToneSchedule, start: number): AudioScheduledSourceNode | null {
  return tones.reduce<AudioScheduledSourceNode | null>((_, tone) => writeTone(context, tone, start + tone.at), null);
}
