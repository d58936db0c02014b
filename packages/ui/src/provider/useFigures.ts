'use client';
import { useId, type CSSProperties } from 'react';
import type { Instant } from '@meterboard/data';
import { asOfTexts } from '../hooks/asOfTexts.js';
import type { Loadable, Loaded, ViewCheck } from '../hooks/loadState.js';
import { panelTexts, type PanelTexts } from '../hooks/statusTexts.js';
import { useLoadable } from '../hooks/useLoadable.js';
import type { Messages } from '../i18n/messages.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { Words } from '../i18n/words.js';
import type { SettingsProps } from './useSettings.js';
import { useWords } from './useWords.js';

/** What every table and card has, whatever its figures are. */
export interface Figures<T, M> {
  /** For the element that names the component. */
  titleId: string;
  loaded: Loaded<T>;
  /** Words for a state without figures, or null where there are some. */
  panel: PanelTexts | null;
  /** The line that says as of when the figures are, and that a refetch failed; null before there are figures. */
  asOf: ReturnType<typeof asOfTexts> | null;
  words: Words<M>;
  themeStyle: CSSProperties;
}

/** Reads `data` or `state`, and puts into words what tables and cards say in the same way. `sections`, `check` and `isEmpty` must be constants. */
export function useFigures<T extends { asOf: Instant }, M extends Partial<Messages> & CommonMessages>(
  options: Loadable<T> & SettingsProps,
  sections: M,
  check: ViewCheck,
  isEmpty: (view: T) => boolean,
  emptyTexts: (messages: M) => Omit<PanelTexts, 'kind'> & { detail: string },
): Figures<T, M> {
  const titleId = useId();
  const { words, themeStyle } = useWords(sections, options);
  const { messages, formats } = words;
  const loaded = useLoadable<T>(options, isEmpty, check);
  return {
    titleId,
    loaded,
    panel: panelTexts(loaded, messages, formats, emptyTexts(messages)),
    asOf: loaded.data === null ? null : asOfTexts(loaded, loaded.data.asOf, words),
    words,
    themeStyle,
  };
}
