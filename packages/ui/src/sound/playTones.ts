import type { ToneSchedule } from './tones.js';
import { writeTones } from './writeTones.js';

export interface PlayOptions {
  /** A tone begins. Called at most once for each frame of the screen. */
  onBucket: (bucket: number) => void;
  /** The last tone is over. Not called after `stop`. */
  onEnd: () => void;
  /** No sound will come. Not called after `stop`. */
  onSilence: () => void;
}

/** Seconds to prepare the first tones in. */
const LEAD = 0.06;
/** Milliseconds in which every sound system has begun. In Firefox without a device it never does, and says nothing. */
const PATIENCE = 3000;

export const canPlay = (): boolean => 'AudioContext' in globalThis;

/** Plays tones through the device's speakers, muted where the device or the tab is. The sound system is opened here and closed at the end. Returns `stop`. */
export function playTones(schedule: ToneSchedule, { onBucket, onEnd, onSilence }: PlayOptions): () => void {
  const { tones } = schedule;
  const context = new AudioContext();
  const start = context.currentTime + LEAD;
  let frame = 0;
  let reached = -1;
  const patience = setTimeout(() => {
    if (context.currentTime > 0) return;
    stop();
    onSilence();
  }, PATIENCE);
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(patience);
    if (context.state !== 'closed') void context.close();
  };
  const follow = (): void => {
    const heard = context.currentTime - start - (context.outputLatency || 0);
    const place = tones.findLastIndex(({ at }) => at <= heard);
    const bucket = tones[place]?.bucket;
    if (place !== reached && bucket !== undefined) onBucket(bucket);
    reached = place;
    frame = requestAnimationFrame(follow);
  };
  // Not by the frames, which stop in a tab that is out of sight.
  writeTones(context, schedule, start)?.addEventListener('ended', () => {
    stop();
    onEnd();
  });
  // Refused only where it is closed before it begins, and then nobody waits for it.
  context.resume().catch(() => undefined);
  follow();
  return stop;
}
