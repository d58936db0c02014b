'use client';
import { useEffect, useMemo, useRef, useState, type CSSProperties, type MouseEvent, type RefObject } from 'react';
import type { SpendView, UsageView } from '@meterboard/data';
import { isEmptyView } from '../../chart/measure.js';
import { NOTHING } from '../../chart/nothing.js';
import { directionOf } from '../../dom/direction.js';
import type { Loadable, Loaded, ViewCheck } from '../../hooks/loadState.js';
import { checkSpend } from '../../hooks/checkSpend.js';
import { checkUsage } from '../../hooks/checkUsage.js';
import { useIds } from '../../hooks/useIds.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { useStableCallback } from '../../hooks/useStableCallback.js';
import { core } from '../../i18n/en/core.js';
import { listen } from '../../i18n/en/listen.js';
import { useDismiss } from '../../interaction/useDismiss.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
import { canPlay, playTones } from '../../sound/playTones.js';
import { tonesOf, type ToneSchedule, type TonesOptions } from '../../sound/tones.js';
import { scheduleSentence } from './scheduleSentence.js';

export type UseSonificationOptions = Loadable<UsageView | SpendView> &
  SettingsProps &
  Pick<TonesOptions, 'series' | 'seconds'> & {
    /** What is played, such as "CPU hours"; names the button. */
    label: string;
    /** The bucket that is heard, an index in `view.buckets`; null at the end. For the `activeBucket` of a chart of the same view. */
    onActiveBucketChange?: ((bucket: number | null) => void) | undefined;
  };

/** A view that can be played, without looks. */
export interface Sonification {
  loaded: Loaded<UsageView | SpendView>;
  playing: boolean;
  schedule: ToneSchedule;
  /** What is heard, from which amount to which; or why nothing is. */
  sentence: string;
  /** What the tones mean. */
  how: string;
  /** That this browser has no sound, after it was asked for; else null. */
  failure: string | null;
  /** Ids for the elements with `sentence` and `how`, which describe the button. */
  ids: Readonly<Record<'range' | 'how', string>>;
  buttonRef: RefObject<HTMLButtonElement | null>;
  buttonProps: { type: 'button'; 'aria-label': string; 'aria-describedby': string; disabled: boolean; onClick: (event: MouseEvent<HTMLElement>) => void; children: string };
  stop: () => void;
  themeStyle: CSSProperties;
}

const SENTENCES = { ...core, ...listen };

const check: ViewCheck = (view) => ((Object(view) as { kind?: unknown }).kind === 'spend' ? checkSpend : checkUsage)(view);

/** Starts and stops the tones of a view; they stop when others would be heard. Only a press makes a sound. */
function usePlayer(tones: (direction: 'ltr' | 'rtl') => ToneSchedule, schedule: ToneSchedule, onBucket: ((bucket: number | null) => void) | undefined) {
  const [state, setState] = useState<'silent' | 'playing' | 'unavailable'>('silent');
  const halt = useRef<(() => void) | null>(null);
  const onEnd = useStableCallback((): void => {
    halt.current = null;
    setState('silent');
    onBucket?.(null);
  });
  const onSilence = useStableCallback((): void => {
    halt.current = null;
    setState('unavailable');
  });
  const follow = useStableCallback((bucket: number): void => {
    onBucket?.(bucket);
  });
  const stop = useStableCallback((): void => {
    if (halt.current === null) return;
    halt.current();
    onEnd();
  });
  const toggle = useStableCallback(({ currentTarget }: MouseEvent<HTMLElement>): void => {
    if (halt.current !== null) {
      stop();
      return;
    }
    try {
      halt.current = canPlay() ? playTones(tones(directionOf(currentTarget)), { onBucket: follow, onEnd, onSilence }) : null;
    } catch {
      // Browsers refuse where there is no sound device, or too many pages use it: to the reader it is the same.
    }
    setState(halt.current === null ? 'unavailable' : 'playing');
  });
  // What is heard, and not the view: hosts make an equal one anew whenever they render, as at each tone that they follow.
  const heard = useMemo(() => JSON.stringify(schedule), [schedule]);
  useEffect(() => stop, [heard, stop]);
  return { state, stop, toggle };
}

/**
 * Plays a view as tones, for a button of your own. See `tonesOf` for what is heard. Escape stops it.
 *
 * ```tsx
 * import { useSonification } from '@meterboard/ui';
 *
 * function Listen() {
 *   const { buttonRef, buttonProps, ids, sentence, how } = useSonification({ label: 'CPU hours', data: view });
 *   return (
 *     <p>
 *       <button ref={buttonRef} {...buttonProps} /> <span id={ids.range}>{sentence}</span> <span id={ids.how}>{how}</span>
 *     </p>
 *   );
 * }
 * ```
 */
export function useSonification(options: UseSonificationOptions): Sonification {
  const { label, series, seconds, onActiveBucketChange } = options;
  const loaded = useLoadable<UsageView | SpendView>(options, isEmptyView, check);
  const { words, themeStyle } = useWords(SENTENCES, options);
  const { messages } = words;
  const view = loaded.data ?? NOTHING;
  const ids = useIds('range', 'how');
  const schedule = useMemo(() => tonesOf(view, { series, seconds }), [view, series, seconds]);
  const { state, stop, toggle } = usePlayer((direction) => tonesOf(view, { series, seconds, direction }), schedule, onActiveBucketChange);
  const playing = state === 'playing';
  const disabled = schedule.lowest === null;
  const buttonRef = useRef<HTMLButtonElement>(null);
  useDismiss(playing, buttonRef, { onEscape: stop, onOutside: () => undefined });
  return {
    loaded,
    playing,
    schedule,
    sentence: loaded.state === 'pending' ? messages.loading : scheduleSentence(schedule, view.unit, words),
    how: messages.listenHow,
    failure: state === 'unavailable' ? messages.listenUnavailable : null,
    ids,
    buttonRef,
    buttonProps: {
      type: 'button',
      'aria-label': (playing ? messages.listenStopOf : messages.listenTo)(label),
      'aria-describedby': disabled ? ids.range : `${ids.range} ${ids.how}`,
      disabled,
      onClick: toggle,
      children: playing ? messages.listenStop : messages.listen,
    },
    stop,
    themeStyle,
  };
}
