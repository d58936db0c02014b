'use client';
import { useMemo } from 'react';
import type { AllowanceView } from '@meterboard/data';
import type { Loadable } from '../../hooks/loadState.js';
import { useFigures, type Figures } from '../../provider/useFigures.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { checkAllowance } from './checkAllowance.js';
import { figureOf, type AllowanceFigure } from './figure.js';
import { SECTIONS } from './words.js';

export type UseAllowanceMeterOptions = Loadable<AllowanceView> & SettingsProps;

/** An allowance meter without its looks. */
export interface AllowanceMeterState extends Figures<AllowanceView, typeof SECTIONS> {
  /** Null while pending, after an error, and where nothing is known. */
  figure: AllowanceFigure | null;
}

const isEmpty = ({ used, allowed }: AllowanceView): boolean => used === null && allowed === null;

/** The words and numbers of an allowance, for your own markup. */
export function useAllowanceMeter(options: UseAllowanceMeterOptions): AllowanceMeterState {
  const figures = useFigures(options, SECTIONS, checkAllowance, isEmpty, (messages) => ({ title: messages.allowanceEmptyTitle, detail: messages.allowanceEmptyDetail }));
  const { loaded: { data: view }, words } = figures;
  return {
    ...figures,
    figure: useMemo(() => (view === null || isEmpty(view) ? null : figureOf(view, words)), [view, words]),
  };
}
