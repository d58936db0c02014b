'use client';
import { useId, useMemo, type CSSProperties } from 'react';
import type { AllowanceView } from '@meterboard/data';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts, type PanelTexts } from '../../hooks/statusTexts.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
import { checkAllowance } from './checkAllowance.js';
import { figureOf, type AllowanceFigure } from './figure.js';
import { SECTIONS, type AllowanceWords } from './words.js';

export type UseAllowanceMeterOptions = Loadable<AllowanceView> & SettingsProps;

/** An allowance meter without its looks. */
export interface AllowanceMeterState {
  loaded: Loaded<AllowanceView>;
  /** Null while pending, after an error, and where nothing is known. */
  figure: AllowanceFigure | null;
  /** Words for a state without figures, or null where there are some. */
  panel: PanelTexts | null;
  /** The line that says as of when the figures are, and that a refetch failed; null before there are figures. */
  asOf: ReturnType<typeof asOfTexts> | null;
  /** For the element that names the meter. */
  titleId: string;
  words: AllowanceWords;
  themeStyle: CSSProperties;
}

const isEmpty = ({ used, allowed }: AllowanceView): boolean => used === null && allowed === null;

/** The words and numbers of an allowance, for your own markup. */
export function useAllowanceMeter(options: UseAllowanceMeterOptions): AllowanceMeterState {
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, options);
  const { messages, formats } = words;
  const loaded = useLoadable<AllowanceView>(options, isEmpty, checkAllowance);
  const view = loaded.data;
  return {
    loaded,
    figure: useMemo(() => (view === null || isEmpty(view) ? null : figureOf(view, words)), [view, words]),
    panel: panelTexts(loaded, messages, formats, { title: messages.allowanceEmptyTitle, detail: messages.allowanceEmptyDetail }),
    asOf: view === null ? null : asOfTexts(loaded, view.asOf, words),
    titleId,
    words,
    themeStyle,
  };
}
